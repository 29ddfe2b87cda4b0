package vn.dondoc.task.opening;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.dondoc.task.ADirective.aDirective;
import static vn.dondoc.task.ADirective.units;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.Database;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.TestClock;
import vn.dondoc.testkit.contract.Contract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OccurrencesIT {

    @Inject
    TestClock clock;

    @Inject
    OpeningOccurrences opening;

    @Inject
    SeriesAgenda agenda;

    @BeforeEach
    void a_quiet_morning() {
        Database.rows("delete from series");
        clock.setTo("2026-05-11T09:00");
    }

    @Test
    void the_first_occurrence_opens_with_the_directive_and_the_next_with_its_first_step() {
        var unit = units(1).getFirst();
        aDirective().recurring("FREQ=MONTHLY;BYMONTHDAY=19", List.of(unit)).register();

        tasks(unit).body("items.deadline.lastDay", contains("2026-05-19"));
        assertThat(opening.run(clock.instant())).isZero();
        // T-7 of Friday 19/6
        assertThat(agenda.next(clock.instant())).hasToString("Optional[2026-06-10T00:15:00Z]");

        clock.setTo("2026-06-10T07:15");
        opening.run(clock.instant());

        tasks(unit)
                .body("items.deadline.lastDay", contains("2026-05-19", "2026-06-19"))
                .body(
                        "items[1].deadline.derivation",
                        equalTo("hằng tháng: cách tính; kỳ này hạn cuối là thứ Sáu 19/6/2026"));
        assertThat(agenda.next(clock.instant())).hasToString("Optional[2026-07-08T00:15:00Z]");
        var opened = await().until(
                        () -> Records.of("dondoc.tasks").stream()
                                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                                .filter(event ->
                                        event.contains(unit) && event.contains("\"occurrence\":\"2026-06-19\""))
                                .toList(),
                        events -> !events.isEmpty());
        assertThat(Contract.of("task-opened.v1").schemaErrors(opened.getFirst()))
                .isEmpty();
    }

    @Test
    void three_replicas_open_each_occurrence_once() throws Exception {
        var units = units(300);
        aDirective().recurring("FREQ=MONTHLY;BYMONTHDAY=19", units).register();
        clock.setTo("2026-06-10T07:15");

        List<Callable<Integer>> runs = List.of(
                () -> opening.run(clock.instant()),
                () -> opening.run(clock.instant()),
                () -> opening.run(clock.instant()));
        int looked = 0;
        try (var threads = Executors.newFixedThreadPool(runs.size())) {
            for (var done : threads.invokeAll(runs)) {
                looked += done.get();
            }
        }

        assertThat(looked).isEqualTo(300);
        assertThat(Database.count(
                        "select count(*) from task where occurrence = '2026-06-19' and unit = any(?)",
                        (Object) units.toArray(String[]::new)))
                .isEqualTo(300);
    }

    @Test
    void a_unit_that_has_acknowledged_the_order_is_not_asked_again_every_month() {
        var unit = units(1).getFirst();
        aDirective().recurring("FREQ=MONTHLY;BYMONTHDAY=19", List.of(unit)).register();
        String first = tasks(unit).extract().path("items[0].taskId");
        given().contentType(ContentType.JSON)
                .post("/api/tasks/" + first + "/acknowledgement")
                .then()
                .statusCode(200);

        clock.setTo("2026-06-10T07:15");
        opening.run(clock.instant());

        tasks(unit).body("items[1].acknowledgedAt", notNullValue());
    }

    @Test
    void after_a_long_outage_the_last_one_missed_is_opened_and_the_one_to_come() {
        var unit = units(1).getFirst();
        aDirective().recurring("FREQ=MONTHLY;BYMONTHDAY=19", List.of(unit)).register();

        clock.setTo("2026-10-12T09:00");
        opening.run(clock.instant());

        tasks(unit).body("items.deadline.lastDay", contains("2026-05-19", "2026-09-19", "2026-10-19"));
    }

    @Test
    void what_comes_daily_opens_on_working_days_one_at_a_time() {
        var unit = units(1).getFirst();
        aDirective().recurring("FREQ=DAILY;BYHOUR=14", List.of(unit)).register();
        for (var day : List.of("12", "13", "14", "15", "16", "17", "18")) {
            clock.setTo("2026-05-" + day + "T07:15");
            opening.run(clock.instant());
        }

        tasks(unit)
                .body(
                        "items.deadline.lastDay",
                        contains("2026-05-11", "2026-05-12", "2026-05-13", "2026-05-14", "2026-05-15", "2026-05-18"));
    }

    @Test
    void a_unit_that_is_not_followed_any_more_is_passed_over() {
        var unit = units(1).getFirst();
        aDirective().recurring("FREQ=MONTHLY;BYMONTHDAY=19", List.of(unit)).register();
        String first = tasks(unit).extract().path("items[0].taskId");
        given().delete("/api/tasks/" + first + "/following").then().statusCode(200);

        clock.setTo("2026-06-10T07:15");
        opening.run(clock.instant());

        tasks(unit).body("items", hasSize(1));
        assertThat(agenda.next(clock.instant())).hasToString("Optional[2026-07-08T00:15:00Z]");
    }

    @Test
    void a_rule_that_no_document_says_is_left_to_a_person() {
        var unit = units(1).getFirst();
        aDirective().recurring("FREQ=MONTHLY;BYDAY=2MO", List.of(unit)).register();

        tasks(unit).body("items[0].status", equalTo("undated"));
        assertThat(given().get("/tasks/" + tasks(unit).extract().path("items[0].taskId"))
                        .asString())
                .contains("Ngày của từng kỳ được nhập bằng tay");
    }

    private static ValidatableResponse tasks(String unit) {
        return given().get("/api/tasks?unit=" + unit).then().statusCode(200);
    }
}
