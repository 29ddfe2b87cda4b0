package vn.dondoc.task.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.dondoc.task.ADirective.aDirective;
import static vn.dondoc.task.ADirective.units;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.ANotice;
import vn.dondoc.task.Database;
import vn.dondoc.task.policy.ReportPolicies;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.TestClock;
import vn.dondoc.testkit.contract.Contract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Lãnh đạo Văn phòng", roles = "supervisor")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeadershipReportIT {

    @Inject
    TestClock clock;

    @Inject
    SendingReports sending;

    @Inject
    ReportAgenda agenda;

    @Inject
    ReportPolicies policies;

    @BeforeEach
    void nothing_was_sent_and_nothing_goes_by_itself() {
        Database.rows("delete from report");
        Database.rows("delete from report_week");
        Database.rows("delete from report_policy_version");
        Database.rows("alter table report drop constraint if exists broken_for_one");
    }

    private final String office = units(1).getFirst();

    @Test
    void the_week_is_counted_and_what_is_overdue_is_named_with_its_days() {
        theTasksOfTheOffice();
        clock.setTo("2026-05-27T12:00");

        given().get("/api/tasks/report?supervising=" + office)
                .then()
                .statusCode(200)
                .body("weekBegins", equalTo("2026-05-25"))
                .body("weekEnds", equalTo("2026-05-31"))
                .body("lines", hasSize(1))
                .body("lines[0].issuerName", equalTo("Tỉnh ủy Sơn Hải"))
                .body("lines[0].supervisingUnit", equalTo(office))
                .body("lines[0].numbers.open", equalTo(4))
                .body("lines[0].numbers.acknowledged", equalTo(1))
                .body("lines[0].numbers.completed", equalTo(1))
                .body("lines[0].numbers.overdue", equalTo(3))
                .body("lines[0].numbers.longOverdue", equalTo(1))
                .body("total.overdue", equalTo(3))
                .body("overdue.daysLate", contains(79, 3, 3))
                .body("overdue[0].lastDay", equalTo("2026-03-09"));
    }

    @Test
    void a_task_that_two_units_watch_over_counts_for_both_and_once_in_all() {
        var both = units(2);
        clock.setTo("2026-05-11T09:00");
        aDirective()
                .dueBefore(LocalDate.parse("2026-05-25"), units(1))
                .supervisedBy(both.get(0), both.get(1))
                .register();
        clock.setTo("2026-05-27T12:00");

        for (var one : both) {
            given().get("/api/tasks/report?supervising=" + one)
                    .then()
                    .body("lines.supervisingUnit", contains(one))
                    .body("total.open", equalTo(1))
                    .body("total.overdue", equalTo(1))
                    .body("overdue", hasSize(1));
        }
        given().get("/api/tasks/report")
                .then()
                .body("lines.supervisingUnit", hasItems(both.get(0), both.get(1)))
                .body("total.open", equalTo((int) Database.count("""
                                select count(*) from task
                                where completed_at is null and withdrawn_at is null and followed_at is not null
                                """)));
    }

    @Test
    void the_list_is_paged_and_the_numbers_are_those_of_all() {
        theTasksOfTheOffice();
        clock.setTo("2026-05-27T12:00");

        given().get("/api/tasks/report?size=2&page=1&supervising=" + office)
                .then()
                .body("overdue", hasSize(1))
                .body("total.overdue", equalTo(3));
    }

    @Test
    void a_supervisor_reads_it_as_a_page() {
        theTasksOfTheOffice();
        clock.setTo("2026-05-27T12:00");

        assertThat(given().get("/tasks/report?supervising=" + office)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains(
                        "<h1>Báo cáo lãnh đạo</h1>",
                        "Tình hình thực hiện nhiệm vụ tuần từ 25/5/2026 đến 31/5/2026, tính đến 12:00 27/5/2026.",
                        "<td data-label=\"Hoàn thành trong tuần\">1</td>",
                        "Nhiệm vụ quá hạn <span class=\"soft\">(3)</span>",
                        "<td data-label=\"Quá hạn\">79 ngày</td>");
    }

    @Test
    @TestSecurity(user = "Hoa Mai", roles = "unit", attributes = @SecurityAttribute(key = "unit", value = "DU-HOA-MAI"))
    void a_unit_does_not_see_how_the_others_stand() {
        given().get("/api/tasks/report").then().statusCode(403);
        given().get("/tasks/report").then().statusCode(403);
    }

    @Test
    void a_supervisor_sends_it_after_a_look_and_nobody_gets_it_twice() {
        theTasksOfTheOffice();
        clock.setTo("2026-05-27T12:00");

        assertThat(send(office)).endsWith("/tasks/report?sent=1&supervising=" + office + "#sending");
        assertThat(send(office)).contains("sent=0");
        given().post("/api/tasks/report/sending?supervising=" + office)
                .then()
                .statusCode(200)
                .body("weekBegins", equalTo("2026-05-25"))
                .body("units", hasSize(0));

        var event = await().until(() -> Records.values("dondoc.reminders", office + "/head"), all -> !all.isEmpty());
        assertThat(Contract.of("report-due.v1").schemaErrors(event.getFirst())).isEmpty();
        assertThat(event)
                .singleElement()
                .asString()
                .contains(
                        "\"sentBy\":\"Lãnh đạo Văn phòng\"",
                        "\"weekBegins\":\"2026-05-25\"",
                        "\"total\":{\"open\":4,\"acknowledged\":1,\"completed\":1,\"overdue\":3,\"longOverdue\":1}");
        assertThat(page())
                .contains("gửi lúc 12:00 27/5/2026, người gửi: Lãnh đạo Văn phòng", "đang chờ gửi")
                .doesNotContain("<button>Gửi báo cáo</button>");
    }

    @Test
    void who_asks_twice_is_told_that_nobody_is_left() {
        theTasksOfTheOffice();
        clock.setTo("2026-05-27T12:00");

        assertThat(pageAfter(send(office))).contains("Đã chuyển báo cáo để gửi tới lãnh đạo 1 đơn vị.");
        assertThat(pageAfter(send(office)))
                .contains("Không có đơn vị nào chưa được gửi báo cáo tuần này; không gửi lại lần nữa.");
        assertThat(page()).doesNotContain("không gửi lại lần nữa", "Đã chuyển báo cáo", "Còn đơn vị");
    }

    @Test
    void who_asks_is_told_what_could_not_be_sent() {
        theTasksOfTheOffice();
        clock.setTo("2026-05-27T12:00");
        nothingCanBeSentTo(office);

        given().post("/api/tasks/report/sending?supervising=" + office)
                .then()
                .statusCode(200)
                .body("units", hasSize(0))
                .body("failed", contains(office));
        assertThat(pageAfter(send(office)))
                .contains("Còn đơn vị chưa gửi được báo cáo.", "<button>Gửi báo cáo</button>")
                .doesNotContain("Không có đơn vị nào chưa được gửi");
    }

    @Test
    void a_unit_whose_report_fails_keeps_no_other_from_its_own_and_is_tried_again() {
        var offices = units(3);
        clock.setTo("2026-05-25T09:00");
        offices.forEach(
                one -> aDirective().undated(units(1), true).supervisedBy(one).register());
        policy(true);
        clock.setTo("2026-05-29T15:00");
        nothingCanBeSentTo(offices.getFirst());

        sending.run(clock.instant());

        assertThat(sentAmong(offices)).containsExactlyElementsOf(offices.subList(1, 3));
        assertThat(agenda.inHand(clock.instant())).isOne();
        Database.rows("alter table report drop constraint broken_for_one");

        assertThat(sending.run(clock.instant())).as("at once").isZero();
        clock.setTo("2026-05-29T15:01");
        assertThat(sending.run(clock.instant())).isOne();
        assertThat(sentAmong(offices)).containsExactlyElementsOf(offices);
        assertThat(agenda.inHand(clock.instant())).isZero();
    }

    @Test
    void how_it_ended_is_shown() {
        theTasksOfTheOffice();
        clock.setTo("2026-05-27T12:00");
        send(office);
        var report = Database.rows("select report_id from report where unit = ?", office)
                .getFirst();

        ANotice.delivered(report, 1, "R", office, "head", UUID.randomUUID());

        await().until(() ->
                Database.count("select count(*) from intent where unit = ? and ended_at is not null", office) == 1);
        assertThat(page()).contains("Trần Thị Ví Dụ: đã gửi");
    }

    @Test
    void it_goes_by_itself_on_the_last_working_day_of_the_week_once_where_the_policy_says_so() throws Exception {
        theTasksOfTheOffice();
        clock.setTo("2026-05-29T15:00");
        assertThat(sending.run(clock.instant())).as("by default").isZero();
        clock.setTo("2026-05-27T12:00");
        policy(true);
        assertThat(agenda.next(clock.instant())).hasToString("Optional[2026-05-29T08:00:00Z]");
        assertThat(page()).contains("được hệ thống tự gửi lúc 15:00 29/5/2026");

        clock.setTo("2026-05-29T14:59");
        assertThat(sending.run(clock.instant())).isZero();
        clock.setTo("2026-05-29T15:00");
        assertThat(agenda.inHand(clock.instant())).isOne();
        var runs = Collections.<Callable<Integer>>nCopies(3, () -> sending.run(clock.instant()));
        int units = 0;
        try (var threads = Executors.newFixedThreadPool(runs.size())) {
            for (var done : threads.invokeAll(runs)) {
                units += done.get();
            }
        }

        assertThat(units).isPositive();
        assertThat(agenda.inHand(clock.instant())).isZero();
        assertThat(agenda.next(clock.instant())).hasToString("Optional[2026-06-05T08:00:00Z]");
        assertThat(Database.rows("select coalesce(sent_by, 'by itself') from report where unit = ?", office))
                .containsExactly("by itself");
        clock.setTo("2026-06-05T15:00");
        sending.run(clock.instant());
        assertThat(Database.count("select count(*) from report where unit = ?", office))
                .isEqualTo(2);
    }

    @Test
    void a_week_that_was_over_when_somebody_decided_so_is_not_reported_by_itself() {
        theTasksOfTheOffice();
        clock.setTo("2026-05-29T15:01");
        policy(true);

        assertThat(sending.run(clock.instant())).isZero();
        assertThat(agenda.next(clock.instant())).hasToString("Optional[2026-06-05T08:00:00Z]");
    }

    @Test
    void in_a_week_with_days_off_it_goes_on_the_last_day_that_is_worked() {
        clock.setTo("2026-04-27T09:00");
        policy(true);

        // 30/4 and 1/5 are off
        assertThat(agenda.next(clock.instant())).hasToString("Optional[2026-04-29T08:00:00Z]");
    }

    @Test
    @TestSecurity(user = "Văn thư", roles = "clerk")
    void a_clerk_looks_and_does_not_send() {
        given().post("/api/tasks/report/sending").then().statusCode(403);
        given().formParam("supervising", office)
                .post("/tasks/report/sending")
                .then()
                .statusCode(403);
        assertThat(page()).doesNotContain("<button>Gửi báo cáo</button>");
    }

    private static void nothingCanBeSentTo(String unit) {
        Database.rows("alter table report add constraint broken_for_one check (unit <> '" + unit + "')");
    }

    private static List<String> sentAmong(List<String> units) {
        return Database.rows(
                "select unit from report where unit = any (string_to_array(?, ' ')) order by unit",
                String.join(" ", units));
    }

    /** A browser keeps what follows the # to itself. */
    private static String pageAfter(String location) {
        var asked = location.substring(0, location.indexOf('#'));
        return given().get(URI.create(asked)).then().statusCode(200).extract().asString();
    }

    private String page() {
        return given().get("/tasks/report?supervising=" + office)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String send(String unit) {
        return given().redirects()
                .follow(false)
                .formParam("supervising", unit)
                .post("/tasks/report/sending")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    private void policy(boolean goes) {
        QuarkusTransaction.requiringNew()
                .run(() -> policies.add(
                        policies.inForce().replacedBy(goes, LocalTime.of(15, 0), clock.instant(), "Quản trị"),
                        clock.instant(),
                        "Quản trị"));
    }

    /** Since March one task long overdue; since May two overdue, one of them acknowledged, one undated, two completed: one of them this week. */
    private void theTasksOfTheOffice() {
        clock.setTo("2026-03-02T09:00");
        aDirective()
                .dueBefore(LocalDate.parse("2026-03-10"), units(1))
                .supervisedBy(office)
                .register();
        clock.setTo("2026-05-11T09:00");
        var units = units(4);
        var directive = aDirective()
                .dueBefore(LocalDate.parse("2026-05-25"), units)
                .undated(units(1), true)
                .undated(units(1), false)
                .supervisedBy(office)
                .register();
        answer(directive, units.get(0), "acknowledgement");
        clock.setTo("2026-05-22T09:00");
        answer(directive, units.get(1), "completion");
        clock.setTo("2026-05-26T09:00");
        answer(directive, units.get(2), "completion");
    }

    private static void answer(String directive, String unit, String what) {
        var task = given().get("/api/tasks?directive=" + directive + "&unit=" + unit)
                .then()
                .extract()
                .<List<String>>path("items.taskId")
                .getFirst();
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/tasks/" + task + "/" + what)
                .then()
                .statusCode(200);
    }
}
