package vn.dondoc.task.opening;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.dondoc.task.ADirective.aDirective;
import static vn.dondoc.task.ADirective.units;
import static vn.dondoc.task.Meanwhile.during;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.task.ADirective;
import vn.dondoc.task.Database;
import vn.dondoc.task.reminding.RemindingOfDueTasks;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.TestClock;

/** Directives, units and policies come by different ways, at the same moment. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(
        user = "Quản trị",
        roles = {"admin", "clerk"})
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningMeanwhileIT {

    private static final LocalDate DAY = LocalDate.parse("2026-05-25");

    @Inject
    TestClock clock;

    @Inject
    OpeningTasks openingTasks;

    @Inject
    OpeningOccurrences openingOccurrences;

    @Inject
    UnitsConsumer unitsConsumer;

    @Inject
    RemindingOfDueTasks reminding;

    private final List<String> units = units(3);
    private final String old = units.get(0);
    private final String successor = units.get(1);

    @BeforeEach
    void a_quiet_morning() {
        Database.rows("delete from series");
        Database.rows("update task set next_reminder_at = null");
        clock.setTo("2026-05-11T09:00");
    }

    @Test
    void what_a_directive_gives_to_a_unit_that_was_merged_before_is_given_to_its_successor() {
        merge(old, successor);

        var directive = aDirective()
                .dueBefore(DAY, List.of(old, successor))
                .supervisedBy(old)
                .withHelp(List.of(units.get(2)), List.of(old));
        directive.publish();

        await().untilAsserted(() -> assertThat(unitsOf(directive)).containsExactly(successor, units.get(2)));
        assertThat(Database.rows(
                        "select unnest(supervising) from assignment where directive_id = ? order by ordinal",
                        directive.id()))
                .contains(successor)
                .doesNotContain(old);
        assertThat(Database.rows(
                        "select unit from coordination where unit = any(?)", (Object) units.toArray(String[]::new)))
                .containsExactly(successor);
    }

    @Test
    void a_directive_that_opens_while_its_unit_is_merged_does_not_miss_the_successor() {
        var directive = aDirective().dueBefore(DAY, List.of(old));

        during(() -> openingTasks.open(read(directive), clock.instant()), () -> merge(old, successor));

        assertThat(unitsOf(directive)).containsExactly(successor);
    }

    @Test
    void an_occurrence_that_opens_while_its_unit_is_merged_does_not_miss_the_successor() {
        var directive = aDirective().recurring("FREQ=MONTHLY;BYMONTHDAY=19", List.of(old));
        directive.register();
        clock.setTo("2026-06-10T07:15");

        during(() -> openingOccurrences.batch(clock.instant()), () -> merge(old, successor));

        assertThat(unitsOf(directive)).containsExactly(successor, successor);
    }

    @Test
    void two_mergers_one_after_the_other_and_handled_at_once_lead_to_the_last_successor() {
        var last = units.get(2);
        var directive = aDirective().dueBefore(DAY, List.of(old));
        directive.register();

        during(
                () -> unitsConsumer.handle(IncomingEvent.parse(
                        "dondoc.units", old, changed(old, successor).getBytes(StandardCharsets.UTF_8))),
                () -> merge(successor, last));

        assertThat(unitsOf(directive)).containsExactly(last);
    }

    @Test
    void a_directive_that_opens_while_its_policy_changes_is_planned_by_the_new_one() {
        policy("\"T-1\"");
        var unit = units.getFirst();
        var directive = aDirective().marked("very-urgent").dueBefore(DAY, List.of(unit));

        during(() -> openingTasks.open(read(directive), clock.instant()), () -> policy("\"T-5\""));
        clock.setTo("2026-05-11T09:01");
        reminding.run(clock.instant());
        clock.setTo("2026-05-15T07:15");
        reminding.run(clock.instant());

        assertThat(Database.rows("select step from intent where unit = ? order by handed_over_at", unit))
                .containsExactly("A", "T-5");
    }

    @Test
    void a_directive_that_is_heard_of_after_its_revocation_opens_nothing() {
        var directive = aDirective().dueBefore(DAY, List.of(old));
        directive.revoke("Công văn 20-CV/TU");

        openingTasks.open(read(directive), clock.instant());

        assertThat(unitsOf(directive)).isEmpty();
    }

    private static void policy(String step) {
        int version = given().get("/api/policies/very-urgent").then().extract().path("version");
        given().contentType(ContentType.JSON)
                .body("""
                        {"version": %d, "policy": {"morning": "07:30",
                          "hours": {"opens": "07:30", "closes": "17:00", "waking": false},
                          "rungs": [{"step": "A", "tells": ["focal"]}, {"step": %s, "tells": ["focal"]}]}}
                        """.formatted(version, step))
                .put("/api/policies/very-urgent")
                .then()
                .statusCode(200)
                .body("policy.rungs.size()", equalTo(2));
    }

    private static List<String> unitsOf(ADirective directive) {
        return Database.rows(
                "select unit from task where directive_id = ? and withdrawn_at is null order by occurrence, unit",
                directive.id());
    }

    private void merge(String unit, String into) {
        Records.publish("dondoc.units", unit, changed(unit, into));
        await().until(() ->
                Database.count("select count(*) from unit where code = ? and successor = ?", unit, into) == 1);
    }

    private static DirectiveRegistered read(ADirective directive) {
        return IncomingEvent.parse("topic", "key", directive.json().getBytes(StandardCharsets.UTF_8))
                .data(DirectiveRegistered.class);
    }

    private static String changed(String unit, String into) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "/directive-service", "type": "vn.dondoc.unit-changed.v1",
                 "subject": "%s", "time": "2026-05-11T02:00:00Z", "datacontenttype": "application/json", "sequence": 1,
                 "data": {"code": "%s", "name": "Đơn vị cũ", "active": false, "parent": null, "successor": "%s", "contacts": []}}
                """.formatted(UUID.randomUUID(), unit, unit, into);
    }
}
