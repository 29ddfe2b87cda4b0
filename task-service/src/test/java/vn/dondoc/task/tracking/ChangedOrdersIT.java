package vn.dondoc.task.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.dondoc.task.ADirective.aDirective;
import static vn.dondoc.task.ADirective.units;
import static vn.dondoc.task.Meanwhile.during;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.Database;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.opening.OpeningOccurrences;
import vn.dondoc.task.reminding.RemindingOfDueTasks;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.TestClock;
import vn.dondoc.testkit.contract.Contract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangedOrdersIT {

    @Inject
    TestClock clock;

    @Inject
    RemindingOfDueTasks reminding;

    @Inject
    Withdrawing withdrawing;

    @Inject
    Completing completing;

    @Inject
    OpeningOccurrences opening;

    @BeforeEach
    void morning() {
        Database.rows("update task set next_reminder_at = null");
        clock.setTo("2026-05-11T09:00");
    }

    @Test
    void a_task_that_is_taken_back_is_silent_and_what_was_on_its_way_is_taken_back_too() {
        var unit = units(1).getFirst();
        var task = aTaskOf(unit);
        handOverUpTo("2026-05-13T07:15");

        post(task, "withdrawal", "{\"reason\": \"Công văn 20-CV/TU ngày 13/5/2026\"}")
                .statusCode(200)
                .body("status", equalTo("withdrawn"));

        takenBack(unit, task, "withdrawn", "T-7");
        assertThat(Database.rows("select next_reminder_at from task where id = ?", UUID.fromString(task)))
                .containsExactly("null");
        var event = await().until(
                        () -> Records.values("dondoc.tasks", task).stream()
                                .filter(one -> one.contains("task-withdrawn"))
                                .toList(),
                        events -> !events.isEmpty());
        assertThat(Contract.of("task-withdrawn.v1").schemaErrors(event.getFirst()))
                .isEmpty();
        post(task, "withdrawal", "{\"reason\": \"lần nữa\"}").statusCode(200);
        assertThat(Database.count(
                        "select count(*) from task_fact where kind = 'WITHDRAWN' and task_id = ?",
                        UUID.fromString(task)))
                .as("said again it changes nothing")
                .isOne();
    }

    @Test
    void whoever_was_told_of_a_task_hears_that_it_is_theirs_no_more_once() {
        var unit = units(1).getFirst();
        var task = aTaskOf(unit);
        handOverUpTo("2026-05-13T07:15");

        post(task, "withdrawal", "{\"reason\": \"Công văn 20-CV/TU ngày 13/5/2026\"}");
        post(task, "withdrawal", "{\"reason\": \"lần nữa\"}");

        assertThat(ended(unit, task)).singleElement().satisfies(event -> {
            assertThat(event).contains("\"kind\":\"withdrawal\"", "\"deadlineVersion\":1");
            assertThat(Contract.of("reminder-due.v1").schemaErrors(event)).isEmpty();
        });
    }

    @Test
    void a_completed_task_stays_in_the_calendars() {
        var unit = units(1).getFirst();
        var task = aTaskOf(unit);

        post(task, "completion", "{}").statusCode(200);

        assertThat(Database.count(
                        "select count(*) from intent where task_id = ? and step = 'W'", UUID.fromString(task)))
                .isZero();
    }

    @Test
    void a_unit_that_is_merged_hears_that_its_tasks_are_its_own_no_more_and_what_it_hears_is_not_taken_back() {
        var units = units(2);
        var task = aTaskOf(units.getFirst());

        merge(units.getFirst(), units.getLast());

        assertThat(ended(units.getFirst(), task))
                .singleElement()
                .asString()
                .contains("\"deadlineVersion\":2", "\"unit\":\"" + units.getFirst() + "\",\"unitName\":\"Đơn vị cũ\"");
        post(task, "completion", "{}").statusCode(200);
        assertThat(Database.count(
                        "select count(*) from intent where task_id = ? and step = 'W' and withdrawn_at is null",
                        UUID.fromString(task)))
                .isOne();
    }

    @Test
    void a_unit_that_was_merged_hears_no_more_of_what_was_its_own_once() {
        var units = units(2);
        var task = aTaskOf(units.getFirst());
        merge(units.getFirst(), units.getLast());
        ended(units.getFirst(), task);

        post(task, "withdrawal", "{\"reason\": \"Công văn 20-CV/TU ngày 13/5/2026\"}")
                .statusCode(200);

        assertThat(Database.rows("select unit from intent where task_id = ? and step = 'W'", UUID.fromString(task)))
                .containsExactly(units.getFirst());
    }

    @Test
    void who_was_asked_to_help_with_a_revoked_directive_is_told_of_it_no_more() {
        var units = units(2);
        var directive = aDirective().withHelp(List.of(units.getFirst()), List.of(units.getLast()));
        directive.register();
        taskOf(units.getFirst());

        directive.revoke("Công văn 20-CV/TU");

        await().untilAsserted(() -> assertThat(Records.values("dondoc.reminders", units.getLast() + "/focal"))
                .last()
                .asString()
                .contains("reminder-withdrawn", "\"step\":\"C\""));
    }

    private static List<String> ended(String unit, String task) {
        return await().until(
                        () -> Records.values("dondoc.reminders", unit + "/focal").stream()
                                .filter(event -> event.contains("\"step\":\"W\"") && event.contains(task))
                                .toList(),
                        events -> !events.isEmpty());
    }

    @Test
    void a_revoked_directive_relieves_its_units_of_what_they_have_not_completed_and_recurs_no_more() {
        var units = units(2);
        var directive = aDirective()
                .dueBefore(LocalDate.parse("2026-05-25"), List.of(units.getFirst()))
                .recurring("FREQ=MONTHLY;BYMONTHDAY=19", List.of(units.getLast()));
        directive.register();
        var task = taskOf(units.getFirst());
        var recurring = taskOf(units.getLast());
        post(recurring, "completion", "{}").statusCode(200);
        handOverUpTo("2026-05-13T07:15");

        directive.revoke("Công văn 20-CV/TU");

        given().get("/api/tasks/" + task).then().body("status", equalTo("withdrawn"));
        given().get("/api/tasks/" + recurring).then().body("status", equalTo("completed"));
        assertThat(given().get("/tasks/" + task).asString()).contains("Công văn 20-CV/TU");
        takenBack(units.getFirst(), task, "withdrawn", "T-7");
        clock.setTo("2026-06-10T07:15");
        opening.run(clock.instant());
        given().get("/api/tasks?unit=" + units.getLast()).then().body("items", hasSize(1));
    }

    @Test
    void an_update_moves_a_last_day_takes_back_what_fell_away_and_opens_what_it_adds() {
        var units = units(3);
        var directive = aDirective()
                .dueBefore(LocalDate.parse("2026-05-25"), List.of(units.getFirst()))
                .recurring("FREQ=MONTHLY;BYMONTHDAY=19", List.of(units.get(1)));
        directive.register();
        var moved = taskOf(units.getFirst());
        var gone = taskOf(units.get(1));

        directive.amend(0, "2026-06-05", added(units.getLast()), 1);

        await().untilAsserted(() ->
                given().get("/api/tasks?unit=" + units.getLast()).then().body("items", hasSize(1)));
        given().get("/api/tasks/" + moved).then().body("deadline.lastDay", equalTo("2026-06-05"));
        assertThat(given().get("/tasks/" + moved).asString()).contains("bản cập nhật Công văn số 12-CV/TU");
        given().get("/api/tasks/" + gone).then().body("status", equalTo("withdrawn"));
        clock.setTo("2026-06-10T07:15");
        opening.run(clock.instant());
        given().get("/api/tasks?unit=" + units.get(1)).then().body("items", hasSize(1));
    }

    @Test
    void an_update_that_comes_before_its_directive_waits_for_it() {
        var units = units(2);
        var directive = aDirective().dueBefore(LocalDate.parse("2026-05-25"), List.of(units.getFirst()));
        directive.amend(0, "2026-06-05", added(units.getLast()), -1);
        await().until(() ->
                Database.count("select count(*) from parked_amendment where directive_id = ?", directive.id()) == 1);

        directive.publish();

        await().untilAsserted(() ->
                given().get("/api/tasks?unit=" + units.getLast()).then().body("items", hasSize(1)));
        given().get("/api/tasks/" + taskOf(units.getFirst())).then().body("deadline.lastDay", equalTo("2026-06-05"));
        assertThat(Database.count("select count(*) from parked_amendment where directive_id = ?", directive.id()))
                .isZero();
    }

    /** An assignment as an event writes it, without a deadline. */
    private static String added(String unit) {
        return """
                {"assignmentId": "%s", "ordinal": "9", "start": 0, "end": 0, "content": "Việc mới giao thêm", "lead": ["%s"],
                 "coordinating": [], "supervising": ["TU-SH"], "followed": true, "deadline": null, "output": null, "via": null,
                 "reportTo": []}""".formatted(UUID.randomUUID(), unit);
    }

    @Test
    void nothing_is_taken_back_without_saying_why() {
        post(aTaskOf(units(1).getFirst()), "withdrawal", "{\"reason\": \" \"}").statusCode(400);
    }

    @Test
    void a_day_moved_by_another_document_has_its_own_steps_and_those_of_the_old_one_are_taken_back() {
        var unit = units(1).getFirst();
        var task = aTaskOf(unit);
        handOverUpTo("2026-05-13T07:15");

        post(task, "amendment", "{\"lastDay\": \"2026-06-30\", \"document\": \"Công văn 20-CV/TU ngày 13/5/2026\"}")
                .statusCode(200)
                .body("deadlineVersion", equalTo(2))
                .body("deadline.lastDay", equalTo("2026-06-30"))
                .body(
                        "deadline.derivation",
                        equalTo("trước ngày 25/5/2026; nay theo Công văn 20-CV/TU ngày 13/5/2026: "
                                + "hạn cuối là thứ Ba 30/6/2026"));

        takenBack(unit, task, "deadline-changed", "T-7");
        given().get("/api/tasks/" + task + "/reminder-plan")
                .then()
                .body("steps.findAll { it.state == 'planned' && it.key == 'T-7' }.at", hasSize(1))
                .body("steps.find { it.state == 'planned' && it.key == 'T-7' }.at", equalTo("2026-06-19T00:30:00Z"));
        assertThat(given().get("/tasks/" + task).asString()).contains("Sửa thời hạn thứ Ba 30/6/2026");
    }

    @Test
    void the_tasks_of_a_unit_that_is_merged_are_given_to_its_successor() {
        var units = units(2);
        var task = aTaskOf(units.getFirst());
        post(task, "acknowledgement", "{}").statusCode(200);
        handOverUpTo("2026-05-13T07:15");

        merge(units.getFirst(), units.getLast());

        await().untilAsserted(() -> given().get("/api/tasks/" + task).then().body("unit", equalTo(units.getLast())));
        given().get("/api/tasks/" + task)
                .then()
                .body("acknowledgedAt", nullValue())
                .body("deadline.lastDay", equalTo("2026-05-24"));
        takenBack(units.getFirst(), task, "withdrawn", "T-7");
        reminding.run(clock.instant());
        var given = await().until(
                        () -> Records.values("dondoc.reminders", units.getLast() + "/focal"), all -> !all.isEmpty());
        assertThat(given).hasSize(1);
        assertThat(given.getFirst()).contains("\"kind\":\"assignment\"", task, "\"step\":\"A\"");
        assertThat(given().get("/tasks/" + task).asString())
                .contains("Chuyển cho đơn vị kế thừa", "Đơn vị cũ được kế thừa bởi");
    }

    @Test
    void a_successor_that_has_the_same_task_has_it_once() {
        var units = units(2);
        aDirective().dueBefore(LocalDate.parse("2026-05-25"), units).register();
        var task = taskOf(units.getFirst());

        merge(units.getFirst(), units.getLast());

        await().untilAsserted(() -> given().get("/api/tasks/" + task).then().body("status", equalTo("withdrawn")));
        given().get("/api/tasks?unit=" + units.getLast()).then().body("items", hasSize(1));
    }

    @Test
    void what_recurs_and_is_taken_back_just_when_the_next_would_open_comes_no_more() {
        var unit = units(1).getFirst();
        aDirective().recurring("FREQ=MONTHLY;BYMONTHDAY=19", List.of(unit)).register();
        var task = taskOf(unit);
        clock.setTo("2026-06-10T07:15");

        during(
                () -> withdrawing.withdraw(id(task), "Văn thư", "Công văn 20-CV/TU", clock.instant()),
                () -> opening.run(clock.instant()));
        opening.run(clock.instant());

        given().get("/api/tasks?unit=" + unit).then().body("items", hasSize(1));
    }

    @Test
    void a_task_that_is_completed_just_when_its_unit_is_merged_stays_the_old_unit_s() {
        var units = units(2);
        var task = aTaskOf(units.getFirst());

        during(() -> completing.complete(id(task), "Văn thư", null, clock.instant()), () -> {
            merge(units.getFirst(), units.getLast());
            await().until(() -> Database.count(
                            "select count(*) from unit where code = ? and successor = ?",
                            units.getFirst(),
                            units.getLast())
                    == 1);
        });

        given().get("/api/tasks/" + task)
                .then()
                .body("unit", equalTo(units.getFirst()))
                .body("deadlineVersion", equalTo(1));
    }

    @Test
    void a_day_moved_for_all_units_leaves_alone_what_is_completed_at_the_same_moment() {
        var units = units(2);
        aDirective().dueBefore(LocalDate.parse("2026-05-25"), units).register();
        var done = taskOf(units.getFirst());
        var other = taskOf(units.getLast());

        during(
                () -> completing.complete(id(done), "Văn thư", null, clock.instant()),
                () -> post(
                                other,
                                "amendment",
                                "{\"lastDay\": \"2026-06-30\", \"document\": \"Công văn 20-CV/TU\", \"everyUnit\": true}")
                        .statusCode(200));

        given().get("/api/tasks/" + done).then().body("deadlineVersion", equalTo(1));
        given().get("/api/tasks/" + other).then().body("deadlineVersion", equalTo(2));
    }

    private static TaskId id(String task) {
        return new TaskId(UUID.fromString(task));
    }

    private void handOverUpTo(String local) {
        clock.setTo(local);
        reminding.run(clock.instant());
    }

    private static void takenBack(String unit, String task, String reason, String step) {
        var withdrawn = await().until(
                        () -> Records.values("dondoc.reminders", unit + "/focal").stream()
                                .filter(event -> event.contains("reminder-withdrawn"))
                                .toList(),
                        events -> !events.isEmpty());
        assertThat(withdrawn.getLast()).contains("\"reason\":\"" + reason + "\"", task, "\"step\":\"" + step + "\"");
    }

    private static void merge(String unit, String successor) {
        Records.publish("dondoc.units", successor, unitChanged(successor, "Đơn vị mới", "null"));
        Records.publish("dondoc.units", unit, unitChanged(unit, "Đơn vị cũ", "\"" + successor + "\""));
    }

    private static String unitChanged(String code, String name, String successor) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "/directive-service", "type": "vn.dondoc.unit-changed.v1",
                 "subject": "%s", "time": "2026-05-13T01:00:00Z", "datacontenttype": "application/json", "sequence": 1,
                 "data": {"code": "%s", "name": "%s", "active": %s, "parent": null, "successor": %s, "contacts": []}}
                """.formatted(UUID.randomUUID(), code, code, name, successor.equals("null"), successor);
    }

    private static String aTaskOf(String unit) {
        aDirective().dueBefore(LocalDate.parse("2026-05-25"), List.of(unit)).register();
        return taskOf(unit);
    }

    private static String taskOf(String unit) {
        return given().get("/api/tasks?unit=" + unit).then().extract().path("items[0].taskId");
    }

    private static ValidatableResponse post(String task, String what, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/tasks/" + task + "/" + what)
                .then();
    }
}
