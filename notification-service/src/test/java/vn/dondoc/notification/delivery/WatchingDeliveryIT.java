package vn.dondoc.notification.delivery;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newPhone;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Scrape;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchingDeliveryIT {

    private final Office office;
    private final WatchingDelivery watching;
    private final String unit = newUnit();
    private final Items task = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-25", "2026-05-22");

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @TestHTTPResource(value = "/health/well", management = true)
    URI well;

    WatchingDeliveryIT(Office office, WatchingDelivery watching) {
        this.office = office;
        this.watching = watching;
    }

    @Test
    void prometheus_sees_how_late_the_oldest_message_is_and_how_sending_ended() {
        office.clearTheDesk();
        office.unit(unit, person("Lê Văn Mẫu", "focal", null, newPhone(), "zalo"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);

        office.clockAt("2026-05-21T07:50");
        watching.tick();
        assertThat(Scrape.of(metrics).value("dondoc_messages_lateness_seconds")).isEqualTo(1_200);

        office.at("2026-05-21T07:50");
        watching.tick();
        assertThat(Scrape.of(metrics).value("dondoc_messages_lateness_seconds")).isZero();
        assertThat(Scrape.of(metrics).value("dondoc_sends_seconds_count{channel=\"zalo\",outcome=\"delivered\"}"))
                .isPositive();
    }

    @Test
    void the_health_names_each_part() {
        get(well)
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'database' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'broker' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'mail' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'zalo' }.status", equalTo("UP"));
    }

    @Test
    void every_metric_of_the_service_is_listed_and_explained() {
        assertThat(Scrape.of(metrics).disagreements("notification-service")).isEmpty();
    }
}
