package vn.dondoc.task.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.dondoc.task.ADirective.aDirective;
import static vn.dondoc.task.ADirective.units;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.task.Database;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.TestClock;
import vn.dondoc.testkit.contract.Contract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TasksResourceIT {

    private static final LocalDate DAY = LocalDate.parse("2026-05-25");

    @Inject
    TestClock clock;

    @BeforeEach
    void morning() {
        clock.setTo("2026-05-11T09:00");
    }

    @Test
    void a_task_is_shown_with_its_deadline_and_how_it_was_reckoned() {
        var unit = units(1).getFirst();
        var directive = aDirective().dueBefore(DAY, List.of(unit)).register();

        given().get("/api/tasks?directive=" + directive)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("page", equalTo(0))
                .body("size", equalTo(50))
                .body("items[0].directiveId", equalTo(directive))
                .body("items[0].unit", equalTo(unit))
                .body("items[0].unitName", equalTo(unit))
                .body("items[0].status", equalTo("open"))
                .body("items[0].deadline.lastDay", equalTo("2026-05-24"))
                .body("items[0].deadline.derivation", equalTo("trước ngày 25/5/2026: cách tính"))
                .body("items[0].lastWorkingDay", equalTo("2026-05-22"))
                .body("items[0].supervisingUnit", equalTo("VP-TU"))
                .body("items[0].openedAt", equalTo("2026-05-11T02:00:00Z"))
                .body("items[0].acknowledgedAt", nullValue())
                .body("items[0].deadlineVersion", equalTo(1));
    }

    @Test
    void lists_are_paged() {
        var directive = aDirective().dueBefore(DAY, units(5)).register();

        given().get("/api/tasks?directive=" + directive + "&size=2&page=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("total", equalTo(5));
    }

    @Test
    void what_a_list_cannot_be_asked_is_refused_by_name() {
        for (var query : List.of("status=late", "dueBefore=tomorrow", "directive=1", "size=201", "page=-1")) {
            given().get("/api/tasks?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors", hasSize(1));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "NOT_FOLLOWED", "OVERDUE", "DUE_SOON", "OPEN", "AWAITING_DAY", "UNDATED"})
    void a_list_by_status_holds_those_tasks_that_have_it(TaskCondition condition) {
        var directive = oneOfEach();
        clock.setTo("2026-05-27T12:00");

        var all = given().get("/api/tasks?directive=" + directive)
                .then()
                .extract()
                .jsonPath();
        var slug = given().get("/api/tasks?directive=" + directive + "&status=" + slug(condition))
                .then()
                .statusCode(200)
                .body("items", hasSize(not(0)))
                .body("items.status", everyItem(equalTo(slug(condition))))
                .extract()
                .jsonPath();
        assertThat(slug.getList("items.taskId"))
                .containsExactlyInAnyOrderElementsOf(
                        all.getList("items.findAll { it.status == '" + slug(condition) + "' }.taskId"));
    }

    @Test
    @TestSecurity(
            user = "Cán bộ",
            roles = "unit",
            attributes = @SecurityAttribute(key = "unit", value = "DU-CHI-MINH-TOI"))
    void a_unit_sees_its_own_tasks_as_if_there_were_no_others() {
        var other = units(1);
        var directive = aDirective()
                .dueBefore(DAY, List.of("DU-CHI-MINH-TOI"))
                .dueBefore(DAY, other)
                .register();
        var foreign = taskOf(other.getFirst());

        given().get("/api/tasks?directive=" + directive)
                .then()
                .body("items.unit", contains("DU-CHI-MINH-TOI"))
                .body("total", equalTo(1));
        given().get("/api/tasks?unit=" + other.getFirst()).then().statusCode(403);
        given().get("/api/tasks/" + foreign).then().statusCode(404);
        given().get("/api/tasks/" + foreign + "/reminder-plan").then().statusCode(404);
        given().post("/api/tasks/" + foreign + "/acknowledgement").then().statusCode(404);
        given().contentType(ContentType.JSON)
                .post("/api/tasks/" + foreign + "/completion")
                .then()
                .statusCode(404);
        given().get("/tasks/" + foreign).then().statusCode(404);
        var own = taskOf("DU-CHI-MINH-TOI");
        given().contentType(ContentType.JSON)
                .body("{\"lastDay\": \"2026-06-30\"}")
                .post("/api/tasks/" + own + "/deadline")
                .then()
                .statusCode(403);
        assertThat(Database.count(
                        "select count(*) from task where id = ?::uuid and acknowledged_at is not null", foreign))
                .isZero();
    }

    @Test
    void what_is_no_task_is_not_found() {
        given().get("/api/tasks/" + UUID.randomUUID()).then().statusCode(404).contentType("application/problem+json");
        given().get("/api/tasks/khong-phai-ma").then().statusCode(404);
    }

    @Test
    void an_acknowledgement_is_a_fact_and_may_be_said_twice() {
        var task = openTask();

        given().post("/api/tasks/" + task + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("acknowledgedAt", equalTo("2026-05-11T02:00:00Z"))
                .body("acknowledgedBy", equalTo("Văn thư"));
        clock.setTo("2026-05-11T10:00");
        given().post("/api/tasks/" + task + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("acknowledgedAt", equalTo("2026-05-11T02:00:00Z"));

        var told = await().until(() -> Records.values("dondoc.tasks", task), all -> all.size() == 2);
        assertThat(Contract.of("task-acknowledged.v1").schemaErrors(told.getLast()))
                .isEmpty();
    }

    @Test
    void a_completion_is_a_fact_with_its_note() {
        var task = openTask();

        given().contentType(ContentType.JSON)
                .body("{\"note\": \"Đã gửi báo cáo số 7-BC/ĐU\"}")
                .post("/api/tasks/" + task + "/completion")
                .then()
                .statusCode(200)
                .body("status", equalTo("completed"))
                .body("statusWords", equalTo("hoàn thành"))
                .body("note", equalTo("Đã gửi báo cáo số 7-BC/ĐU"));

        var told = await().until(() -> Records.values("dondoc.tasks", task), all -> all.size() == 2);
        assertThat(Contract.of("task-completed.v1").schemaErrors(told.getLast()))
                .isEmpty();
        given().get("/api/tasks/" + task + "/reminder-plan").then().body("steps.state", contains("withdrawn"));
    }

    @Test
    void a_task_that_waits_for_its_day_gets_it_and_a_plan() {
        var unit = units(1).getFirst();
        aDirective().dueAfterAnEvent(List.of(unit)).register();
        var task = taskOf(unit);
        given().get("/api/tasks/" + task).then().body("status", equalTo("awaiting-day"));

        given().contentType(ContentType.JSON)
                .body("{\"lastDay\": \"2026-06-30\", \"reason\": \"Đã có văn bản\"}")
                .post("/api/tasks/" + task + "/deadline")
                .then()
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("deadlineVersion", equalTo(2))
                .body("deadline.words", equalTo("sau khi có văn bản của Trung ương"))
                .body(
                        "deadline.derivation",
                        equalTo("sau khi có văn bản của Trung ương: hạn cuối do Văn thư nhập là thứ Ba 30/6/2026"));

        var told = await().until(() -> Records.values("dondoc.tasks", task), all -> all.size() == 2);
        assertThat(Contract.of("task-deadline-changed.v1").schemaErrors(told.getLast()))
                .isEmpty();
        given().get("/api/tasks/" + task + "/reminder-plan")
                .then()
                .body("steps.find { it.key == 'T-0' }.at", equalTo("2026-06-30T00:30:00Z"))
                .body("steps.find { it.key == 'T-0' }.state", equalTo("planned"))
                .body("steps.find { it.key == 'A' }.state", equalTo("fired"))
                .body("steps.find { it.key == 'A' }.audience.role", equalTo("focal"));
    }

    @Test
    void the_day_of_an_occurrence_may_be_moved_by_hand() {
        var unit = units(1).getFirst();
        aDirective().recurring(List.of(unit)).register();

        given().get("/api/tasks/" + taskOf(unit)).then().body("deadline.lastDay", equalTo("2026-05-31"));
        given().contentType(ContentType.JSON)
                .body("{\"lastDay\": \"2026-05-20\"}")
                .post("/api/tasks/" + taskOf(unit) + "/deadline")
                .then()
                .statusCode(200)
                .body("status", equalTo("open"));
    }

    @Test
    void the_day_of_the_event_is_entered_once_for_all_units_and_the_last_day_is_counted() {
        var units = units(2);
        aDirective().dueAfterHandingOver(10, "working_day", units).register();
        given().get("/api/tasks/" + taskOf(units.getFirst())).then().body("status", equalTo("awaiting-day"));
        assertThat(given().get("/tasks/" + taskOf(units.getFirst())).asString())
                .contains("Hạn cuối được tính từ ngày này: 10 ngày làm việc");

        given().contentType(ContentType.JSON)
                .body("{\"eventDay\": \"2026-05-20\", \"everyUnit\": true, \"reason\": \"Biên bản bàn giao\"}")
                .post("/api/tasks/" + taskOf(units.getFirst()) + "/deadline")
                .then()
                .statusCode(200)
                .body("deadline.lastDay", equalTo("2026-06-03"))
                .body("deadlineVersion", equalTo(2));

        given().get("/api/tasks/" + taskOf(units.getLast()))
                .then()
                .body("deadline.lastDay", equalTo("2026-06-03"))
                .body(
                        "deadline.derivation",
                        equalTo("kể từ ngày bàn giao: ngày mốc do Văn thư nhập là thứ Tư 20/5/2026; "
                                + "10 ngày làm việc tính từ ngày 20/5/2026, hạn cuối là thứ Tư 03/6/2026"));
        given().get("/api/tasks/" + taskOf(units.getLast()) + "/reminder-plan")
                .then()
                .body("steps.find { it.key == 'T-7' }.at", equalTo("2026-05-25T00:30:00Z"))
                .body("steps.find { it.key == 'T-7' }.state", equalTo("planned"));
    }

    @Test
    void days_that_end_on_a_day_off_end_on_the_next_working_day() {
        var unit = units(1).getFirst();
        aDirective().dueAfterHandingOver(30, "day", List.of(unit)).register();

        given().contentType(ContentType.JSON)
                .body("{\"eventDay\": \"2026-05-15\"}")
                .post("/api/tasks/" + taskOf(unit) + "/deadline")
                .then()
                .body("deadline.lastDay", equalTo("2026-06-15"))
                .body(
                        "deadline.derivation",
                        containsString("(đếm đến Chủ nhật 14/6/2026 là ngày nghỉ, chuyển sang ngày làm việc kế tiếp)"));
    }

    @Test
    void an_event_without_a_period_asks_for_one() {
        var unit = units(1).getFirst();
        aDirective().dueAfterAnEvent(List.of(unit)).register();

        given().contentType(ContentType.JSON)
                .body("{\"eventDay\": \"2026-05-15\"}")
                .post("/api/tasks/" + taskOf(unit) + "/deadline")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/limit"));
        given().contentType(ContentType.JSON)
                .body("{\"eventDay\": \"2026-05-15\", \"limit\": {\"amount\": 2, \"unit\": \"week\"}}")
                .post("/api/tasks/" + taskOf(unit) + "/deadline")
                .then()
                .body("deadline.lastDay", equalTo("2026-05-29"));
    }

    @Test
    void what_is_sixty_days_overdue_is_on_the_list_of_the_supervisor_and_on_no_other() {
        var directive =
                aDirective().dueBefore(LocalDate.parse("2026-05-25"), units(1)).register();
        clock.setTo("2026-07-23T09:00");
        assertThat(given().get("/tasks?section=overdue&directive=" + directive).asString())
                .contains("quá hạn 60 ngày");

        clock.setTo("2026-07-24T09:00");

        assertThat(given().get("/tasks?section=long-overdue&directive=" + directive)
                        .asString())
                .contains("quá hạn 61 ngày");
        assertThat(given().get("/tasks?section=overdue&directive=" + directive).asString())
                .doesNotContain("quá hạn 61 ngày");
    }

    @Test
    void a_day_that_the_document_sets_is_not_entered_over() {
        given().contentType(ContentType.JSON)
                .body("{\"lastDay\": \"2026-06-30\"}")
                .post("/api/tasks/" + openTask() + "/deadline")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://dondoc.example.vn/problems/deadline-stated"));
    }

    @Test
    void a_day_before_the_document_or_none_is_refused() {
        var unit = units(1).getFirst();
        aDirective().dueAfterAnEvent(List.of(unit)).register();

        for (var body : List.of("{\"lastDay\": \"2026-05-09\"}", "{}", "{\"lastDay\": \"mai\"}")) {
            given().contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/tasks/" + taskOf(unit) + "/deadline")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/lastDay"));
        }
    }

    @Test
    void following_an_exhortation_gives_it_to_its_unit() {
        var unit = units(1).getFirst();
        aDirective().undated(List.of(unit), false).register();
        var task = taskOf(unit);
        given().get("/api/tasks/" + task).then().body("status", equalTo("not-followed"));

        given().put("/api/tasks/" + task + "/following").then().body("status", equalTo("undated"));
        assertThat(Database.count(
                        "select count(*) from task where unit = ? and next_reminder_at <= '2026-05-11T02:00Z'", unit))
                .isOne();

        given().delete("/api/tasks/" + task + "/following").then().body("status", equalTo("not-followed"));
        assertThat(Database.count("select count(*) from task where unit = ? and next_reminder_at is null", unit))
                .isOne();
    }

    @Test
    void a_withdrawn_task_takes_no_answer() {
        var task = openTask();
        Database.rows("update task set withdrawn_at = '2026-05-11T01:00Z' where id = ?::uuid", task);

        given().contentType(ContentType.JSON)
                .post("/api/tasks/" + task + "/completion")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://dondoc.example.vn/problems/task-withdrawn"));
    }

    @Test
    @TestSecurity
    void nobody_reads_tasks_without_signing_in() {
        given().get("/api/tasks").then().statusCode(401);
    }

    @Test
    void the_page_of_tasks_shows_them_by_urgency() {
        var directive = oneOfEach();
        clock.setTo("2026-05-27T12:00");

        var page = given().get("/tasks?directive=" + directive)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page)
                .containsSubsequence(
                        "Quá hạn <span class=\"soft\">(1)",
                        "quá hạn 2 ngày",
                        "Tuần này <span class=\"soft\">(1)",
                        "còn 3 ngày",
                        "Về sau <span class=\"soft\">(1)",
                        "trong hạn",
                        "Chưa có thời hạn <span class=\"soft\">(3)",
                        "Đã xong <span class=\"soft\">(1)",
                        "hoàn thành");
        given().get("/tasks?section=overdue&directive=" + directive)
                .then()
                .statusCode(200)
                .body(not(equalTo("")));
    }

    @Test
    void tasks_are_found_by_the_code_of_a_unit_or_words_of_its_name() {
        var unit = units(1).getFirst();
        var name = "Đảng ủy xã " + unit.substring(2, 10);
        Database.rows("insert into unit (code, name, active) values (?, ?, true)", unit, name);
        aDirective().dueBefore(DAY, List.of(unit)).register();

        for (var words : List.of(unit, unit.toLowerCase(Locale.ROOT), "XÃ " + unit.substring(2, 10))) {
            assertThat(given().queryParam("unit", words).get("/tasks").asString())
                    .as(words)
                    .contains(">" + name + "</a>", "Về sau <span class=\"soft\">(1)");
        }
        assertThat(given().queryParam("unit", "không có đơn vị này")
                        .get("/tasks")
                        .asString())
                .contains("Không có nhiệm vụ nào.")
                .doesNotContain("/tasks/" + taskOf(unit));
    }

    @Test
    @TestSecurity(
            user = "Cán bộ",
            roles = "unit",
            attributes = @SecurityAttribute(key = "unit", value = "DU-CHI-MINH-TOI"))
    void the_page_of_a_unit_shows_its_own_tasks_and_no_filter() {
        var directive = aDirective()
                .dueBefore(DAY, List.of("DU-CHI-MINH-TOI"))
                .dueBefore(DAY, units(1))
                .register();

        assertThat(given().get("/tasks?directive=" + directive).asString())
                .contains("Về sau <span class=\"soft\">(1)")
                .doesNotContain("role=\"search\"");
    }

    @Test
    void the_page_of_a_task_shows_all_of_it_and_lets_nothing_through() {
        var unit = units(1).getFirst();
        aDirective()
                .numbered("<script>alert(1)</script>")
                .dueBefore(DAY, List.of(unit))
                .register();
        var task = taskOf(unit);

        var page =
                given().get("/tasks/" + task).then().statusCode(200).extract().asString();

        assertThat(page)
                .contains(
                        "<mark class=\"deadline\">trước ngày 25/5/2026</mark>",
                        "Chủ nhật 24/5/2026",
                        "ngày làm việc cuối cùng là thứ Sáu 22/5/2026",
                        "Toàn văn văn bản",
                        "Nơi nhận: &lt;b&gt;như trên&lt;/b&gt;",
                        "giao nhiệm vụ (A)",
                        "cảnh báo (T+3): VP-TU, đầu mối",
                        "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert", " style=");
        given().redirects()
                .follow(false)
                .post("/tasks/" + task + "/acknowledgement")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/tasks/" + task + "?done=acknowledged"));
        assertThat(given().get("/tasks/" + task + "?done=acknowledged").asString())
                .contains("Đã ghi nhận việc tiếp nhận.", "Tiếp nhận: Văn thư");
    }

    @Test
    void a_task_says_what_is_handed_over_through_whom_and_to_whom() {
        var unit = units(1).getFirst();
        aDirective()
                .undated(List.of(unit), true)
                .handingOver("Báo cáo <kết quả>", "Ban Tổ chức Tỉnh ủy", List.of("Ban Thường vụ", "Thường trực"))
                .register();
        var task = taskOf(unit);

        given().get("/api/tasks/" + task)
                .then()
                .body("output", equalTo("Báo cáo <kết quả>"))
                .body("via", equalTo("Ban Tổ chức Tỉnh ủy"))
                .body("reportTo", equalTo(List.of("Ban Thường vụ", "Thường trực")));
        assertThat(given().get("/tasks/" + task).asString())
                .contains(
                        "<dt>Sản phẩm phải gửi</dt><dd>Báo cáo &lt;kết quả&gt;</dd>",
                        "<dt>Báo cáo</dt><dd>Ban Thường vụ; Thường trực</dd>",
                        "<dt>Gửi qua</dt><dd>Ban Tổ chức Tỉnh ủy</dd>");
    }

    @Test
    void a_day_is_entered_and_a_task_followed_on_its_page() {
        var units = units(2);
        aDirective()
                .dueAfterAnEvent(units.subList(0, 1))
                .undated(units.subList(1, 2), false)
                .register();

        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("lastDay", "2026-06-30")
                .formParam("reason", "Đã có văn bản")
                .post("/tasks/" + taskOf(units.getFirst()) + "/deadline")
                .then()
                .statusCode(303);
        given().redirects()
                .follow(false)
                .formParam("followed", "true")
                .post("/tasks/" + taskOf(units.getLast()) + "/following")
                .then()
                .statusCode(303);

        assertThat(given().get("/tasks/" + taskOf(units.getFirst())).asString())
                .contains("Nhập hạn cuối thứ Ba 30/6/2026: Văn thư", "Đã có văn bản");
        assertThat(given().get("/tasks/" + taskOf(units.getLast())).asString()).contains("không thời hạn");
        given().formParam("lastDay", "")
                .post("/tasks/" + taskOf(units.getFirst()) + "/deadline")
                .then()
                .statusCode(400);
    }

    private String oneOfEach() {
        var units = units(7);
        var directive = aDirective()
                .dueBefore(LocalDate.parse("2026-05-26"), List.of(units.get(0)))
                .dueBefore(LocalDate.parse("2026-05-31"), List.of(units.get(1)))
                .dueBefore(LocalDate.parse("2026-07-01"), List.of(units.get(2)))
                .dueAfterAnEvent(List.of(units.get(3)))
                .undated(List.of(units.get(4)), true)
                .undated(List.of(units.get(5)), false)
                .undated(List.of(units.get(6)), true)
                .register();
        given().contentType(ContentType.JSON)
                .post("/api/tasks/" + taskOf(units.get(6)) + "/completion")
                .then()
                .statusCode(200);
        return directive;
    }

    private static String openTask() {
        var unit = units(1).getFirst();
        aDirective().dueBefore(DAY, List.of(unit)).register();
        return taskOf(unit);
    }

    private static String taskOf(String unit) {
        return Database.rows("select id from task where unit = ? order by opened_at desc, id", unit)
                .getFirst();
    }

    private static String slug(TaskCondition condition) {
        return condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
