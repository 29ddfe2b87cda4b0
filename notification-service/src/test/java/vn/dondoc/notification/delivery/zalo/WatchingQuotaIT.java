package vn.dondoc.notification.delivery.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Scrape;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchingQuotaIT {

    private static final Instant MORNING = Instant.parse("2026-05-21T01:00:00Z");

    private final WatchingQuota watching;
    private final DailyQuota quota;
    private final Database database;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    WatchingQuotaIT(WatchingQuota watching, DailyQuota quota, Database database) {
        this.watching = watching;
        this.quota = quota;
        this.database = database;
    }

    @AfterEach
    void a_day_without_a_word_of_zalo() {
        database.sql("update zalo_quota set day = '2000-01-01', remaining = null, held_until = null")
                .run();
    }

    @Test
    void prometheus_sees_what_is_left_of_the_day() {
        a_day_without_a_word_of_zalo();
        assertThat(remaining()).isNaN();

        quota.left(7, MORNING);
        assertThat(remaining()).isEqualTo(7);

        quota.exhausted(MORNING);
        assertThat(remaining()).isZero();
    }

    private double remaining() {
        watching.run(MORNING);
        return Scrape.of(metrics).value("dondoc_zalo_quota_remaining");
    }
}
