package vn.dondoc.notification;

import static io.restassured.RestAssured.given;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.access.Access;

/** Who may do what, over every address of the service: {@code contracts/access.md}. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessIT {

    private static final String OWN_UNIT = "UNIT-WHOSE-USER-WALKS";

    private final Access access = Access.of("notification-service");
    private final Office office;

    AccessIT(Office office) {
        this.office = office;
    }

    @Test
    void every_address_is_listed() {
        access.assertAllAreListed();
    }

    @Test
    void without_signing_in_only_the_signed_webhook_opens() {
        access.assertClosedToStrangers();
    }

    @Test
    @TestSecurity(user = "Khách")
    void a_user_without_a_role_opens_nothing_more() {
        access.assertOpenFor("none");
    }

    @Test
    @TestSecurity(user = "Văn thư", roles = "clerk")
    void a_clerk_cares_for_all_recipients() {
        access.assertOpenFor("clerk");
    }

    @Test
    @TestSecurity(user = "Lãnh đạo", roles = "supervisor")
    void a_supervisor_reads() {
        access.assertOpenFor("supervisor");
    }

    @Test
    @TestSecurity(user = "Quản trị", roles = "admin")
    void an_administrator_also_sees_to_what_could_not_be_processed() {
        access.assertOpenFor("admin");
    }

    @Test
    @TestSecurity(user = "Cán bộ", roles = "unit", attributes = @SecurityAttribute(key = "unit", value = OWN_UNIT))
    void a_unit_sees_what_its_own_people_were_told_and_cares_for_them_only() {
        var other = newUnit();
        var own = told(OWN_UNIT);
        var others = told(other);

        access.assertOpenFor("unit");
        access.assertOthersAreHidden(others);
        access.assertNothingIsToldOf(List.of(other, others.get("task"), others.get("contact")));
        given().queryParam("unit", other).get("/api/notifications").then().statusCode(403);
        given().queryParam("unit", other).get("/notifications").then().statusCode(403);

        var absence = given().contentType(ContentType.JSON)
                .body(Map.of("firstDay", "2026-06-01", "lastDay", "2026-06-02"))
                .post("/api/notifications/contacts/" + own.get("contact") + "/absences")
                .jsonPath()
                .getString("id");
        var mixed = new HashMap<>(others);
        mixed.put("absence", absence);
        access.assertOthersAreHidden(mixed);
    }

    @Test
    @TestSecurity(user = "Cán bộ", roles = "unit")
    void a_user_of_no_unit_sees_nobody() {
        var unit = newUnit();
        var others = told(unit);

        access.assertOthersAreHidden(others);
        access.assertNothingIsToldOf(List.of(unit, others.get("task"), others.get("contact")));
    }

    /** Has a person of the unit told of a task of its. */
    private Map<String, String> told(String unit) {
        var person = person("Lê Văn Mẫu", "focal", unit.toLowerCase(Locale.ROOT) + "@example.vn", null, "email");
        Items task = task(newTask(), LETTER_12).of(unit, "Đơn vị");
        office.unit(unit, person);
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
        office.at("2026-05-21T07:30");
        return Map.of(
                "contact",
                String.valueOf(person.get("contactId")),
                "task",
                task.item().taskId().value().toString(),
                "firstDay",
                "2026-06-01",
                "lastDay",
                "2026-06-02");
    }
}
