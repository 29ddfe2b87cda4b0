package vn.dondoc.task.announcing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.dondoc.task.ADirective.aDirective;
import static vn.dondoc.task.ADirective.units;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.ADirective;
import vn.dondoc.task.Database;
import vn.dondoc.task.calendar.AnnouncedDay;
import vn.dondoc.task.calendar.CalendarSource;
import vn.dondoc.task.reminding.MissingEnds;
import vn.dondoc.task.reminding.RemindingOfDueTasks;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.TestClock;
import vn.dondoc.testkit.contract.Contract;

/** Công văn 12729/VPCP-KGVX of 25/12/2025: Friday 2/1/2026 off, Saturday 10/1/2026 worked for it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Quản trị", roles = "admin")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarIT {

    private static final String SWAP = """
            {"source": {"number": "Công văn 12729/VPCP-KGVX", "issuedOn": "2025-12-25"}, "days": [
              {"date": "2026-01-02", "kind": "off", "name": "Nghỉ hoán đổi với thứ Bảy 10/01/2026"},
              {"date": "2026-01-10", "kind": "worked", "name": "Làm bù cho thứ Sáu 02/01/2026"}]}""";

    private static final Announcement NO_SWAP = new Announcement(
            new CalendarSource("Thông báo cũ", LocalDate.parse("2025-10-01")),
            List.of(
                    new AnnouncedDay(LocalDate.parse("2026-01-02"), AnnouncedDay.Kind.ORDINARY, ""),
                    new AnnouncedDay(LocalDate.parse("2026-01-10"), AnnouncedDay.Kind.ORDINARY, "")));

    @Inject
    TakingOverAnnouncement takingOver;

    @Inject
    TestClock clock;

    @Inject
    ReplanningByCalendar replanning;

    @Inject
    RemindingOfDueTasks reminding;

    @Inject
    MissingEnds missingEnds;

    @BeforeEach
    void nothing_is_swapped_yet() {
        clock.setTo("2025-12-01T09:00");
        takingOver.takeOver(null, NO_SWAP, "Quản trị", clock.instant());
        replanning.run(clock.instant());
        Database.rows("update task set next_reminder_at = null");
        clock.setTo("2025-12-22T09:00");
    }

    @AfterEach
    void every_task_is_planned_by_the_present_calendar() {
        replanning.run(clock.instant());
    }

    @Test
    void a_letter_of_25_December_moves_what_lies_ahead_and_tells_nobody() {
        var task = taskOf(aDirective().dueBefore(LocalDate.parse("2026-01-12"), units(1)));
        acknowledge(task);
        clock.setTo("2025-12-25T16:00");
        reminding.run(clock.instant());
        var told = told(task);

        preview(SWAP)
                .statusCode(200)
                .body("days.date", contains("2026-01-02", "2026-01-10"))
                .body("days.worked", contains(false, true))
                .body("steps.findAll { it.taskId == '" + task + "' }.step", contains("T-3", "T-1", "T-0"))
                .body("steps.findAll { it.taskId == '" + task + "' }.from[2]", equalTo("2026-01-09T00:30:00Z"))
                .body("steps.findAll { it.taskId == '" + task + "' }.to[2]", equalTo("2026-01-10T00:30:00Z"));
        assertThat(coming(task)).as("changed by the look").contains("T-0 2026-01-09T00:30:00Z");

        takeOver(SWAP).statusCode(200);
        replanning.run(clock.instant());
        reminding.run(clock.instant());

        assertThat(told(task)).as("told by the change").isEqualTo(told);
        assertThat(coming(task))
                .startsWith(
                        "T-7 2025-12-30T00:30:00Z",
                        "T-3 2026-01-07T00:30:00Z",
                        "T-1 2026-01-09T00:30:00Z",
                        "T-0 2026-01-10T00:30:00Z",
                        "T+1 2026-01-13T00:30:00Z");
    }

    @Test
    void a_task_planned_by_an_older_calendar_is_planned_anew_before_it_fires() {
        var task = taskOf(aDirective().dueBefore(LocalDate.parse("2026-01-12"), units(1)));
        acknowledge(task);
        clock.setTo("2025-12-30T09:00");
        reminding.run(clock.instant());
        var told = told(task);
        takeOver(SWAP).statusCode(200);
        // by the old calendar T-3 is told now, by the new one tomorrow
        clock.setTo("2026-01-06T07:15");

        reminding.run(clock.instant());
        assertThat(told(task)).as("told by the old calendar").isEqualTo(told);
        replanning.run(clock.instant());
        reminding.run(clock.instant());
        assertThat(told(task)).as("told on the day that was swapped away").isEqualTo(told);

        clock.setTo("2026-01-07T07:15");
        reminding.run(clock.instant());
        assertThat(told(task)).isEqualTo(told + 1);
    }

    @Test
    void a_last_day_counted_in_working_days_moves_and_is_a_new_version_with_its_own_steps() {
        var task = taskOf(aDirective().issuedOn("2025-12-22").dueInWorkingDays(10, "2026-01-06", units(1)));
        acknowledge(task);
        clock.setTo("2025-12-25T16:00");

        preview(SWAP)
                .body("deadlines.findAll { it.taskId == '" + task + "' }.from", contains("2026-01-06"))
                .body("deadlines.findAll { it.taskId == '" + task + "' }.to", contains("2026-01-07"));
        takeOver(SWAP);
        replanning.run(clock.instant());

        given().get("/api/tasks/" + task)
                .then()
                .body("deadlineVersion", equalTo(2))
                .body("deadline.lastDay", equalTo("2026-01-07"))
                .body(
                        "deadline.derivation",
                        equalTo(
                                "trong thời hạn 10 ngày làm việc: 10 ngày làm việc tính từ ngày 22/12/2025, hạn cuối là "
                                        + "thứ Tư 07/01/2026; lịch làm việc theo Công văn 12729/VPCP-KGVX ngày 25/12/2025"));
        assertThat(given().get("/tasks/" + task).asString())
                .contains("Hạn cuối chuyển theo lịch làm việc thứ Tư 07/01/2026");
        var changed = await().until(
                        () -> Records.values("dondoc.tasks", task).stream()
                                .filter(event -> event.contains("task-deadline-changed"))
                                .toList(),
                        events -> !events.isEmpty());
        assertThat(Contract.of("task-deadline-changed.v1").schemaErrors(changed.getFirst()))
                .isEmpty();
    }

    @Test
    void what_is_acknowledged_before_it_is_planned_anew_moves_all_the_same() {
        var task = taskOf(aDirective().issuedOn("2025-12-22").dueInWorkingDays(10, "2026-01-06", units(1)));
        clock.setTo("2025-12-25T16:00");
        takeOver(SWAP);

        acknowledge(task);
        replanning.run(clock.instant());

        given().get("/api/tasks/" + task).then().body("deadline.lastDay", equalTo("2026-01-07"));
    }

    @Test
    void what_was_handed_over_on_a_saturday_that_is_worked_is_missed_on_that_day() {
        clock.setTo("2025-12-25T16:00");
        takeOver(SWAP).statusCode(200);
        clock.setTo("2026-01-10T08:00");
        taskOf(aDirective().dueBefore(LocalDate.parse("2026-02-02"), units(1)));
        reminding.run(clock.instant());

        clock.setTo("2026-01-10T08:14");
        var missed = missingEnds.run(clock.instant());
        clock.setTo("2026-01-10T08:16");

        assertThat(missingEnds.run(clock.instant())).isEqualTo(missed + 1);
    }

    @Test
    void a_day_that_stands_in_the_document_stays() {
        var task = taskOf(aDirective().dueBefore(LocalDate.parse("2026-01-12"), units(1)));
        clock.setTo("2025-12-25T16:00");

        takeOver(SWAP);
        replanning.run(clock.instant());

        given().get("/api/tasks/" + task).then().body("deadlineVersion", equalTo(1));
    }

    @Test
    void another_system_submits_the_letter_and_the_year_is_published() {
        clock.setTo("2025-12-25T16:00");
        var submitted = Contract.of("calendar-submitted.v1").example();
        int before = version();

        Records.publish("dondoc.calendar.submitted", "dieu-hanh", submitted.replace("0000000000f1", "0000000000f2"));
        await().untilAsserted(() -> assertThat(version()).isEqualTo(before + 1));
        Records.publish(
                "dondoc.calendar.submitted",
                "dieu-hanh",
                submitted.replace("0000000000f1", "0000000000f3").replace("\"sequence\": 1", "\"sequence\": 2"));
        Records.publish(
                "dondoc.calendar.submitted",
                "dieu-hanh",
                submitted
                        .replace("0000000000f1", "0000000000f4")
                        .replace("\"sequence\": 1", "\"sequence\": 3")
                        .replace("\"2026-01-10\"", "\"2026-01-09\""));

        await().untilAsserted(() -> assertThat(Records.of("dondoc.calendar.submitted.dead-letter").stream()
                        .map(record -> new String(record.value(), StandardCharsets.UTF_8)))
                .anyMatch(letter -> letter.contains("0000000000f4")));
        assertThat(version()).as("the same letter again changes nothing").isEqualTo(before + 1);
        var published = await().until(
                        () -> Records.values("dondoc.calendar", "2026"),
                        events -> events.stream().anyMatch(event -> event.contains("\"version\":" + (before + 1))));
        assertThat(Contract.of("calendar-changed.v1").schemaErrors(published.getLast()))
                .isEmpty();
        assertThat(published.getLast()).contains("2026-01-10", "Tết Âm lịch");
    }

    @Test
    void every_error_is_named_with_its_place() {
        takeOver("""
                {"source": {"number": " ", "issuedOn": "2025-12-25"}, "days": [
                  {"date": "2026-01-09", "kind": "worked", "name": "Làm bù"},
                  {"date": "2026-01-09", "kind": "off", "name": ""},
                  {"date": "2036-01-09", "kind": "ordinary", "name": ""}]}""")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/source/number",
                                "/source/issuedOn",
                                "/days/0/kind",
                                "/days/1/date",
                                "/days/1/name",
                                "/days/2/date"))
                .body(
                        "errors[2].message",
                        equalTo(
                                "Ngày thứ Sáu 09/01/2026 vốn là ngày làm việc trong tuần; chỉ làm bù vào thứ Bảy, Chủ nhật."));
    }

    @Test
    void nobody_changes_a_calendar_that_another_has_changed_meanwhile() {
        clock.setTo("2025-12-25T16:00");
        given().contentType(ContentType.JSON)
                .body("{\"version\": 0, \"announcement\": " + SWAP + "}")
                .post("/api/calendar/announcements")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://dondoc.example.vn/problems/calendar-changed"))
                .body("version", equalTo(version()));
    }

    @Test
    @TestSecurity(user = "Văn thư", roles = "clerk")
    void who_registers_sees_the_calendar_and_cannot_change_it() {
        assertThat(given().get("/calendar").then().statusCode(200).extract().asString())
                .contains("Năm 2026", "Giỗ Tổ Hùng Vương")
                .doesNotContain("Ghi nhận thông báo");
        takeOver(SWAP).statusCode(403);
        given().formParam("days", "x").post("/calendar").then().statusCode(403);
    }

    @Test
    void an_administrator_looks_at_a_letter_and_takes_it_over() {
        taskOf(aDirective().dueBefore(LocalDate.parse("2026-01-12"), units(1)));
        clock.setTo("2025-12-25T16:00");
        int before = version();
        var form = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("version", before)
                .formParam("number", "Công văn 12729/VPCP-KGVX")
                .formParam("issuedOn", "2025-12-25")
                .formParam("days", "02/01/2026; nghỉ; Nghỉ hoán đổi\n10/01/2026; làm bù; Làm bù\n");

        assertThat(form.post("/calendar/preview")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("thứ Bảy 10/01/2026 thành ngày làm việc", "07:30 10/01/2026");
        assertThat(version()).isEqualTo(before);

        form.redirects().follow(false).post("/calendar").then().statusCode(303);
        assertThat(version()).isEqualTo(before + 1);
        given().get("/api/calendar?year=2026").then().body("years[0].days.date", hasItem("2026-01-10"));
    }

    @Test
    void what_is_wrong_is_said_beside_what_was_written() {
        var page = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("version", version())
                .formParam("number", "Công văn 1")
                .formParam("issuedOn", "hôm qua")
                .formParam("days", "31/02/2026; nghỉ; Không có ngày này")
                .post("/calendar")
                .then()
                .statusCode(400)
                .extract()
                .asString();

        assertThat(page)
                .contains("Ngày văn bản phải là một ngày.", "Không hiểu dòng “31/02/2026; nghỉ; Không có ngày này”");
    }

    private static String taskOf(ADirective directive) {
        return given().get("/api/tasks?directive=" + directive.register())
                .then()
                .extract()
                .path("items[0].taskId");
    }

    private static void acknowledge(String task) {
        given().contentType(ContentType.JSON)
                .post("/api/tasks/" + task + "/acknowledgement")
                .then()
                .statusCode(200);
    }

    private static List<String> coming(String task) {
        return given().get("/api/tasks/" + task + "/reminder-plan")
                .then()
                .extract()
                .<List<String>>path(
                        "steps.findAll { it.state == 'planned' && it.audience.role == 'focal' && !it.audience.unit.startsWith('VP') }"
                                + ".collect { it.key + ' ' + it.at }");
    }

    private static long told(String task) {
        return Database.count("select count(*) from intent where task_id = ?", UUID.fromString(task));
    }

    private static int version() {
        return given().get("/api/calendar").then().extract().path("version");
    }

    private static ValidatableResponse preview(String announcement) {
        return given().contentType(ContentType.JSON)
                .body(announcement)
                .post("/api/calendar/announcements/preview")
                .then();
    }

    private static ValidatableResponse takeOver(String announcement) {
        return given().contentType(ContentType.JSON)
                .body("{\"announcement\": " + announcement + "}")
                .post("/api/calendar/announcements")
                .then();
    }
}
