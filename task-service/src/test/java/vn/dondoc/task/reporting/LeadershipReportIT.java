package vn.dondoc.task.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.TestClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Lãnh đạo Văn phòng", roles = "supervisor")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeadershipReportIT {

    @Inject
    TestClock clock;

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
