package vn.dondoc.task.answering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static vn.dondoc.task.ADirective.aDirective;
import static vn.dondoc.task.ADirective.units;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.identity.AnswerScope;
import vn.dondoc.kit.identity.AnswerTokens;
import vn.dondoc.task.ANotice;
import vn.dondoc.task.Database;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.TestClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerPageIT {

    private static final LocalDate DAY = LocalDate.parse("2026-05-25");

    @Inject
    AnswerTokens tokens;

    @Inject
    TestClock clock;

    private final String unit = units(1).getFirst();
    private final UUID contact = UUID.randomUUID();

    @BeforeEach
    void two_tasks_of_one_unit() {
        clock.setTo("2026-05-11T09:00");
        aDirective()
                .dueBefore(DAY, List.of(unit))
                .handingOver("Báo cáo kết quả", "Ban Tổ chức Tỉnh ủy", List.of())
                .dueBefore(DAY.plusDays(30), List.of(unit))
                .register();
    }

    @Test
    void opening_the_link_changes_nothing() {
        var page = given().get(link()).then().statusCode(200).extract().asString();

        assertThat(page)
                .contains("Tiếp nhận tất cả 2 nhiệm vụ", "Chủ nhật 24/5/2026")
                .containsOnlyOnce("<dt>Sản phẩm phải gửi</dt><dd>Báo cáo kết quả</dd>")
                .doesNotContain("Đăng xuất");
        assertThat(Database.count("select count(*) from task where unit = ? and acknowledged_at is not null", unit))
                .isZero();
    }

    @Test
    void a_link_that_is_opened_again_and_again_has_to_wait_and_no_other_waits_with_it() {
        var link = link();
        int opened = 0;
        var answer = given().get(link);
        while (answer.statusCode() == 200 && opened < 500) {
            opened++;
            answer = given().get(link);
        }

        assertThat(opened).isBetween(30, 499);
        answer.then()
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, lessThanOrEqualTo(3))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("Xin đợi ít giây"));
        given().get("/r/another").then().statusCode(403);
    }

    @Test
    void one_address_that_tries_many_links_has_to_wait_and_nobody_else() {
        int tried = 0;
        while (tried < 3_000 && from("203.0.113.9", "/r/guess-" + tried) == 403) {
            tried++;
        }

        assertThat(tried).isBetween(300, 2_999);
        assertThat(from("203.0.113.10", "/r/one-more")).isEqualTo(403);
    }

    /** As the gateway says it. */
    private static int from(String address, String path) {
        return given().header("X-Forwarded-For", address).get(path).statusCode();
    }

    @Test
    void one_tap_acknowledges_all_tasks_of_the_letter() {
        var first = taskIds().getFirst();
        ANotice.delivered(first, 1, "A", unit, "focal", contact);
        await().until(() -> Database.count("select count(*) from notice_end where contact_id = ?", contact) == 1);

        var page = acknowledge(link()).then().statusCode(200).extract().asString();

        assertThat(page).contains("Đã ghi nhận. Xin cảm ơn.").doesNotContain("Tiếp nhận tất cả");
        assertThat(Database.rows("select acknowledged_by from task where unit = ?", unit))
                .containsExactly("Trần Thị Ví Dụ (qua liên kết trả lời)", "Trần Thị Ví Dụ (qua liên kết trả lời)");
    }

    @Test
    void a_task_is_reported_done_once() {
        var task = taskIds().getFirst();

        var first = complete(link(), task);
        var second = complete(link(), task);

        assertThat(first.asString()).contains("Đã ghi nhận. Xin cảm ơn.");
        assertThat(second.asString())
                .contains(
                        "Việc này đã được liên hệ " + contact + " (qua liên kết trả lời) ghi nhận lúc 09:00 11/5/2026");
        assertThat(Database.rows("select note from task_fact where task_id = ?::uuid", task))
                .containsExactly("Đã gửi báo cáo");
    }

    @Test
    void of_two_answers_at_once_one_is_recorded_and_the_other_told_so() throws Exception {
        var task = taskIds().getFirst();
        var link = link();
        List<Callable<String>> both = List.of(
                () -> complete(link, task).asString(),
                () -> complete(link, task).asString());

        try (var threads = Executors.newFixedThreadPool(both.size())) {
            var answers = threads.invokeAll(both).stream()
                    .map(answer -> answer.resultNow())
                    .toList();

            assertThat(answers)
                    .filteredOn(page -> page.contains("Đã ghi nhận. Xin cảm ơn."))
                    .hasSize(1);
            assertThat(answers)
                    .filteredOn(page -> page.contains("không có gì thay đổi"))
                    .hasSize(1);
        }
        assertThat(Database.count("select count(*) from task_fact where task_id = ?::uuid", task))
                .isOne();
    }

    @Test
    void a_tap_acknowledges_hundreds_of_tasks_and_a_long_note_fits() {
        var directive = aDirective();
        for (int i = 0; i < 300; i++) {
            directive.undated(List.of(unit), true);
        }
        directive.register();

        assertThat(acknowledge(link()).statusCode()).isEqualTo(200);
        assertThat(Database.count("select count(*) from task where unit = ? and acknowledged_at is null", unit))
                .isZero();

        var done = form().formParam("task", taskIds().getFirst()).formParam("note", "ế".repeat(2_000));
        assertThat(done.post(link() + "/completion").asString()).contains("Đã ghi nhận. Xin cảm ơn.");
        var tooLong = form().formParam("task", taskIds().getLast()).formParam("note", "ế".repeat(2_001));
        assertThat(tooLong.post(link() + "/completion").statusCode()).isEqualTo(400);
    }

    @Test
    void an_answer_for_no_task_records_nothing() {
        assertThat(form().post(link() + "/acknowledgement").asString()).contains("Tiếp nhận tất cả 2 nhiệm vụ");
    }

    @Test
    void a_withdrawn_task_is_told_plainly() {
        var task = taskIds().getFirst();
        Database.rows("update task set withdrawn_at = '2026-05-11T01:30Z' where id = ?::uuid", task);
        var link = "/r/" + tokens.mint(new AnswerScope.OneTask(contact, UUID.fromString(task), validUntil()));

        assertThat(given().get(link).asString()).contains("Nhiệm vụ đã được thu hồi; không cần làm gì thêm.");
        assertThat(complete(link, task).asString())
                .contains("Nhiệm vụ đã được thu hồi lúc 08:30 11/5/2026; không cần trả lời nữa.");
    }

    @Test
    void forged_expired_and_foreign_links_are_refused_alike() {
        var good = tokens.mint(new AnswerScope.UnitTasks(contact, unit, validUntil()));
        var expired = tokens.mint(
                new AnswerScope.UnitTasks(contact, unit, clock.instant().minusSeconds(60)));
        var nobodys = tokens.mint(new AnswerScope.OneTask(contact, UUID.randomUUID(), validUntil()));
        var forged = (good.charAt(10) == 'A' ? good.substring(0, 10) + 'B' : good.substring(0, 10) + 'A')
                + good.substring(11);

        for (var token : List.of(forged, expired, nobodys, "x", "..")) {
            var answer = given().urlEncodingEnabled(true).get("/r/{token}", token);

            assertThat(answer.statusCode()).as(token).isIn(403, 404);
            assertThat(answer.asString()).doesNotContain(unit, "Chủ nhật");
        }
        assertThat(given().get("/r/" + forged).asString())
                .isEqualTo(given().get("/r/" + expired).asString());
    }

    @Test
    void a_link_answers_for_its_own_tasks_only() {
        var other = units(1);
        aDirective().dueBefore(DAY, other).register();
        var foreign = Database.rows("select id from task where unit = ?", other.getFirst())
                .getFirst();

        assertThat(complete(link(), foreign).statusCode()).isEqualTo(403);
        assertThat(given().formParam("task", foreign, taskIds().getFirst())
                        .post(link() + "/acknowledgement")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Database.count("select count(*) from task_fact where task_id = ?::uuid", foreign))
                .isZero();
        assertThat(Database.count("select count(*) from task where unit = ? and acknowledged_at is not null", unit))
                .isZero();
    }

    private String link() {
        return "/r/" + tokens.mint(new AnswerScope.UnitTasks(contact, unit, validUntil()));
    }

    private Instant validUntil() {
        return clock.instant().plus(Duration.ofDays(30));
    }

    private Response acknowledge(String link) {
        return given().formParam("task", taskIds()).post(link + "/acknowledgement");
    }

    private static Response complete(String link, String task) {
        return form().formParam("task", task)
                .formParam("note", "Đã gửi báo cáo")
                .post(link + "/completion");
    }

    private static RequestSpecification form() {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private List<String> taskIds() {
        return Database.rows("select id from task where unit = ? order by last_day", unit);
    }
}
