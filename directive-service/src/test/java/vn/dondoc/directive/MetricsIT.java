package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Scrape;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
@QuarkusTestResource(RealParts.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MetricsIT {

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void every_metric_of_the_service_is_listed_and_explained() {
        Awaitility.await()
                .untilAsserted(() -> assertThat(Scrape.of(metrics).disagreements("directive-service"))
                        .isEmpty());
    }
}
