package vn.dondoc.notification.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotificationsIT {

    private static final String OWN_UNIT = "UNIT-OF-THE-ASKER";

    private final Office office;
    private final Balancing balancing;
    private final String unit = newUnit();
    private final Items task = task(newTask(), LETTER_12).of(unit, "Đơn vị").step("T-1", "A+1");

    NotificationsIT(Office office, Balancing balancing) {
        this.office = office;
        this.balancing = balancing;
    }

    @Test
    @TestSecurity(user = "sup", roles = "supervisor")
    void a_supervisor_reads_who_was_told_what_and_how() {
        tell(unit, task);

        given().queryParam("task", id(task))
                .get("/api/notifications")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items[0].step", equalTo("A+1"))
                .body("items[0].outcome", equalTo("superseded"))
                .body("items[1].step", equalTo("T-1"))
                .body("items[1].kind", equalTo("reminder"))
                .body("items[1].audience.unit", equalTo(unit))
                .body("items[1].audience.role", equalTo("focal"))
                .body("items[1].contact.name", equalTo("Lê <b>Văn</b> Mẫu"))
                .body("items[1].channel", equalTo("email"))
                .body("items[1].outcome", equalTo("delivered"))
                .body("items[1].endedAt", equalTo("2026-05-21T00:30:00Z"))
                .body("items[1].messageId", containsString("@example.vn>"))
                .body("items[1].attempts.entry", equalTo(List.of("frozen", "attempt-began", "accepted")));
    }

    @Test
    @TestSecurity(user = "sup", roles = "supervisor")
    void a_notice_that_waits_says_when_it_is_expected() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", "x@example.vn", null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);

        given().queryParam("unit", unit)
                .get("/notifications")
                .then()
                .statusCode(200)
                .body(containsString("đang chờ"))
                .body(containsString("dự kiến 07:30 21/5/2026"));
        office.at("2026-05-21T07:30");
    }

    @Test
    @TestSecurity(user = "sup", roles = "clerk")
    void the_page_shows_names_as_text() {
        tell(unit, task);

        given().queryParam("task", id(task))
                .get("/notifications")
                .then()
                .statusCode(200)
                .body(containsString("Lê &lt;b&gt;Văn&lt;/b&gt; Mẫu"))
                .body(not(containsString("<b>Văn</b>")))
                .body(containsString("đã gửi"));
    }

    @Test
    @TestSecurity(user = "unit", roles = "unit", attributes = @SecurityAttribute(key = "unit", value = OWN_UNIT))
    void a_unit_reads_what_its_own_people_were_told_and_nothing_else() {
        tell(unit, task);
        tell(OWN_UNIT, task(newTask(), LETTER_12).of(OWN_UNIT, "Đơn vị"));

        given().get("/api/notifications")
                .then()
                .statusCode(200)
                .body("items.audience.unit", everyItem(equalTo(OWN_UNIT)));
        given().queryParam("unit", unit).get("/api/notifications").then().statusCode(403);
        given().queryParam("task", id(task))
                .get("/api/notifications")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    @TestSecurity(user = "nobody")
    void who_has_no_role_reads_nothing() {
        given().get("/api/notifications").then().statusCode(403);
        given().get("/notifications").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "sup", roles = "supervisor")
    void a_question_that_makes_no_sense_is_refused_with_its_reason() {
        given().queryParam("task", "x")
                .get("/api/notifications")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://dondoc.example.vn/problems/no-task-id"));
        given().queryParam("size", 1000).get("/api/notifications").then().statusCode(400);
    }

    @Test
    void the_books_balance() {
        tell(unit, task);

        assertThat(balancing.balance().difference()).isZero();
        assertThat(balancing.balance().due()).isGreaterThanOrEqualTo(2);
    }

    private void tell(String audience, Items item) {
        office.unit(
                audience,
                person("Lê <b>Văn</b> Mẫu", "focal", audience.toLowerCase(Locale.ROOT) + "@example.vn", null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(audience, "focal", "reminder", "2026-05-21T07:30", item);
        office.at("2026-05-21T07:30");
    }

    private static String id(Items item) {
        return item.item().taskId().value().toString();
    }
}
