package vn.dondoc.task.revising;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.Database;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.policy.OfficeHours;
import vn.dondoc.task.policy.Policy;
import vn.dondoc.task.policy.Recipient;
import vn.dondoc.task.policy.Rung;
import vn.dondoc.task.policy.StepKey;
import vn.dondoc.task.reminding.RemindingOfDueTasks;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.TestClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Quản trị", roles = "admin")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PoliciesIT {

    private static final String SOME_RUNGS = """
            {"step": "A", "tells": ["focal"]}, {"step": "T-3", "tells": ["focal"]}, {"step": "T+1", "tells": ["focal", "head"]}""";

    @Inject
    TestClock clock;

    @Inject
    RemindingOfDueTasks reminding;

    @Inject
    ChangingPolicies changing;

    @BeforeEach
    void morning() {
        clock.setTo("2026-05-11T09:00");
    }

    @Test
    void what_holds_by_default_is_shown_as_such() {
        given().get("/api/policies/normal")
                .then()
                .statusCode(200)
                .body("urgency", equalTo("normal"))
                .body("version", equalTo(0))
                .body("changedAt", nullValue())
                .body("policy.morning", equalTo("07:30:00"))
                .body("policy.rungs.step", hasItem("T-7"))
                .body("policy.rungs.find { it.step == 'A+3' }.tells", contains("focal", "head"));
        given().get("/api/policies")
                .then()
                .statusCode(200)
                .body("urgency", contains("normal", "urgent", "very-urgent", "flash"));
    }

    @Test
    void a_changed_policy_plans_the_open_tasks_anew_and_tells_nobody_what_lies_behind() {
        var task = aTaskMarked("very-urgent");
        clock.setTo("2026-05-21T09:00");
        reminding.run(clock.instant());
        var toldBefore = told(task);

        put("very-urgent", version("very-urgent"), SOME_RUNGS + """
                , {"step": "T-5", "tells": ["supervisors"]}, {"step": "T-2h", "tells": ["focal"]}""")
                .statusCode(200)
                .body("changedBy", equalTo("Quản trị"))
                .body("changedAt", equalTo("2026-05-21T02:00:00Z"));
        reminding.run(clock.instant());

        assertThat(told(task)).as("told by the change itself").isEqualTo(toldBefore);
        given().get("/api/tasks/" + task + "/reminder-plan")
                .then()
                .body("steps.findAll { it.state == 'planned' }.key", contains("T-2h", "T+1", "T+1"));
    }

    @Test
    void what_somebody_begins_to_follow_while_a_policy_changes_is_planned_by_the_new_one() {
        var task = aTaskMarked("urgent");
        given().delete("/api/tasks/" + task + "/following").then().statusCode(200);
        var policy = new Policy(
                LocalTime.of(7, 30),
                new OfficeHours(LocalTime.of(7, 30), LocalTime.of(17, 0), false),
                List.of(
                        new Rung(new StepKey("A"), List.of(Recipient.FOCAL)),
                        new Rung(new StepKey("T-5"), List.of(Recipient.FOCAL))));

        during(
                () -> changing.change(Urgency.URGENT, version("urgent"), policy, "Quản trị", clock.instant()),
                () -> given().put("/api/tasks/" + task + "/following").then().statusCode(200));
        clock.setTo("2026-05-11T09:01");
        reminding.run(clock.instant());

        assertThat(Database.rows("select next_reminder_at from task where id = ?", UUID.fromString(task)))
                .containsExactly("2026-05-15 00:15:00+00");
    }

    @Test
    void nobody_overwrites_unseen_what_another_has_changed() {
        var known = version("urgent");
        put("urgent", known, SOME_RUNGS).statusCode(200).body("version", equalTo(known + 1));

        put("urgent", known, SOME_RUNGS + ", {\"step\": \"T-1\", \"tells\": [\"focal\"]}")
                .statusCode(409)
                .body("type", equalTo("https://dondoc.example.vn/problems/policy-changed"))
                .body("version", equalTo(known + 1));
    }

    @Test
    void the_same_policy_again_is_no_change() {
        put("flash", version("flash"), SOME_RUNGS).statusCode(200);
        var known = version("flash");

        put("flash", known, SOME_RUNGS).statusCode(200).body("version", equalTo(known));
    }

    @Test
    void every_error_is_named_with_its_place() {
        var rungs = """
                {"step": "T+61", "tells": ["focal"]}, {"step": "T-3", "tells": []}, {"step": "T-3", "tells": ["head"]}""";
        put("normal", 0, rungs)
                .statusCode(400)
                .body("errors.pointer", contains("/rungs", "/rungs/0/tells", "/rungs/1/step", "/rungs/2/step"))
                .body(
                        "errors[3].message",
                        equalTo("Bước T+61 nằm ngoài giới hạn: chưa tiếp nhận từ 1 đến 30 ngày làm việc, "
                                + "quá hạn từ 1 đến 60 ngày, tính theo giờ từ 1 đến 240 giờ."));
    }

    @Test
    void words_that_are_no_step_are_refused() {
        for (var step : List.of("C", "T-", "hôm sau", "T-1d")) {
            put("normal", 0, "{\"step\": \"" + step + "\", \"tells\": [\"focal\"]}")
                    .statusCode(400);
        }
        given().get("/api/policies/slow").then().statusCode(404);
    }

    @Test
    void a_policy_with_a_part_missing_is_refused() {
        for (var body : List.of(
                "{}",
                "{\"version\": 0, \"policy\": {}}",
                "{\"version\": 0, \"policy\": " + policy("{\"step\": \"A\"}") + "}",
                "{\"version\": 0, \"policy\": " + policy("{\"tells\": [\"focal\"]}") + "}")) {
            given().contentType(ContentType.JSON)
                    .body(body)
                    .put("/api/policies/normal")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    @TestSecurity(user = "Văn thư", roles = "clerk")
    void only_an_administrator_changes_a_policy() {
        put("normal", 0, SOME_RUNGS).statusCode(403);
    }

    @Test
    void a_preview_says_what_a_change_would_send_and_what_it_would_not_and_changes_nothing() {
        var task = aTaskMarked("urgent");
        var known = version("urgent");
        var body = policy("""
                {"step": "A", "tells": ["focal"]}, {"step": "T-5", "tells": ["head"]}, {"step": "T-1", "tells": ["focal"]}""");

        var preview = given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/policies/urgent/preview")
                .then()
                .statusCode(200);

        preview.body("added.findAll { it.taskId == '" + task + "' }.step", hasItem("T-5"))
                .body("dropped.findAll { it.taskId == '" + task + "' }.step", hasItem("T-3"))
                .body("dropped.findAll { it.taskId == '" + task + "' }.step", not(hasItem("T-1")))
                .body("days.day", hasItem("2026-05-15"))
                .body("days.now", everyItem(not(nullValue())));
        assertThat(version("urgent")).isEqualTo(known);
    }

    @Test
    @TestSecurity(user = "Văn thư", roles = "clerk")
    void who_registers_sees_the_policies_and_cannot_change_them() {
        var page = given().get("/policies").then().statusCode(200).extract().asString();

        assertThat(page)
                .contains("Quá hạn (ngày): từ ngày thứ 3, cứ 5 ngày một lần đến ngày thứ 58", "Văn bản hỏa tốc")
                .doesNotContain("Sửa quy định");
        given().get("/policies/normal").then().statusCode(403);
    }

    @Test
    void the_report_goes_by_itself_only_if_an_administrator_says_so() {
        Database.rows("delete from report_policy_version");
        int known = given().get("/api/policies/report")
                .then()
                .statusCode(200)
                .body("goes", equalTo(false))
                .extract()
                .path("version");

        putReport(known, true, "16:00").statusCode(200).body("goes", equalTo(true));
        putReport(known, false, "16:00").statusCode(409).body("version", equalTo(known + 1));
        putReport(known + 1, null, "16:00").statusCode(400);
        assertThat(given().get("/policies").asString())
                .contains("Hệ thống tự gửi báo cáo lúc 16:00 ngày làm việc cuối cùng của tuần", "Quản trị sửa lúc");

        given().redirects()
                .follow(false)
                .formParam("version", known + 1)
                .formParam("at", "15:00")
                .post("/policies/report")
                .then()
                .statusCode(303);
        given().get("/api/policies/report").then().body("goes", equalTo(false)).body("at", equalTo("15:00:00"));
    }

    @Test
    @TestSecurity(user = "Lãnh đạo Văn phòng", roles = "supervisor")
    void a_supervisor_does_not_change_whether_the_report_goes_by_itself() {
        putReport(0, true, "16:00").statusCode(403);
        given().formParam("version", 0).post("/policies/report").then().statusCode(403);
    }

    @Test
    void an_administrator_looks_at_a_change_and_saves_it() {
        var known = version("flash");
        var form = given().formParam("version", known)
                .formParam("morning", "07:45")
                .formParam("opens", "07:00")
                .formParam("closes", "17:00")
                .formParam("group0", "GIVEN")
                .formParam("focal0", "on")
                .formParam("group1", "HOURS_BEFORE")
                .formParam("numbers1", "6, 2")
                .formParam("focal1", "on")
                .formParam("head1", "on")
                .formParam("group2", "")
                .formParam("numbers2", "");

        assertThat(form.post("/policies/flash/preview")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Nếu lưu, trong 14 ngày tới", "value=\"6, 2\"");
        assertThat(version("flash")).isEqualTo(known);

        form.redirects().follow(false).post("/policies/flash").then().statusCode(303);
        given().get("/api/policies/flash")
                .then()
                .body("version", equalTo(known + 1))
                .body("policy.morning", equalTo("07:45:00"))
                .body("policy.rungs.step", contains("T-6h", "T-2h", "A"));
    }

    @Test
    void what_is_wrong_is_said_beside_what_was_written() {
        var page = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("version", 0)
                .formParam("morning", "sáng")
                .formParam("opens", "07:00")
                .formParam("closes", "17:00")
                .formParam("group0", "BEFORE")
                .formParam("numbers0", "mười")
                .post("/policies/normal")
                .then()
                .statusCode(400)
                .extract()
                .asString();

        assertThat(page)
                .contains(
                        "“Trước hạn cuối (ngày làm việc)”: không hiểu “mười”",
                        "Giờ nhắc buổi sáng phải là một giờ trong ngày",
                        "value=\"mười\"");
    }

    private static ValidatableResponse putReport(int version, @Nullable Boolean goes, String at) {
        return given().contentType(ContentType.JSON)
                .body("{\"version\": " + version + ", \"goes\": " + goes + ", \"at\": \"" + at + "\"}")
                .put("/api/policies/report")
                .then();
    }

    private static String aTaskMarked(String urgency) {
        var directive = aDirective()
                .marked(urgency)
                .dueBefore(LocalDate.parse("2026-05-25"), units(1))
                .register();
        return given().get("/api/tasks?directive=" + directive)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].taskId");
    }

    private static long told(String task) {
        return Database.count("select count(*) from intent where task_id = ?", UUID.fromString(task));
    }

    private static int version(String urgency) {
        return given().get("/api/policies/" + urgency).then().extract().path("version");
    }

    private static ValidatableResponse put(String urgency, int version, String rungs) {
        return given().contentType(ContentType.JSON)
                .body("{\"version\": " + version + ", \"policy\": " + policy(rungs) + "}")
                .put("/api/policies/" + urgency)
                .then();
    }

    private static String policy(String rungs) {
        return """
                {"morning": "07:30", "hours": {"opens": "07:30", "closes": "17:00", "waking": false}, "rungs": [%s]}
                """.formatted(rungs);
    }
}
