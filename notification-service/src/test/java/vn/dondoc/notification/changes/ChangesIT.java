package vn.dondoc.notification.changes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@TestSecurity(
        user = "Đỗ Quản Trị",
        roles = {"admin", "unit"},
        attributes = @SecurityAttribute(key = "name", value = "Đỗ Quản Trị (VP)"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangesIT {

    private final Office office;

    ChangesIT(Office office) {
        this.office = office;
    }

    @Test
    void everything_that_is_done_to_a_recipient_is_kept_in_its_order() {
        var unit = newUnit();
        var person = person("Lê Văn Mẫu", "focal", unit.toLowerCase(Locale.ROOT) + "@example.vn", null, "email");
        office.unit(unit, person);
        var contact = "/api/notifications/contacts/" + person.get("contactId");

        json(Map.of("channels", List.of("email"), "workBegins", "08:00", "workEnds", "16:00"))
                .put(contact + "/choice");
        long absence = json(Map.of("firstDay", "2026-06-01", "lastDay", "2026-06-02"))
                .post(contact + "/absences")
                .jsonPath()
                .getLong("id");
        given().delete(contact + "/absences/" + absence);
        json(Map.of("reason", "Đã nghỉ hưu")).put(contact + "/suppressions/email");
        given().delete(contact + "/suppressions/email");
        var code = given().post(contact + "/zalo-link-codes").jsonPath().getString("code");
        given().delete(contact + "/zalo-link");

        var kept = given().get("/api/notifications/changes?subject=" + person.get("contactId"));
        kept.then()
                .statusCode(200)
                .body(
                        "items.kind",
                        contains(
                                "zalo-unlinked",
                                "zalo-code-given",
                                "address-released",
                                "address-suppressed",
                                "absence-ended",
                                "absence-planned",
                                "recipient-chose"))
                .body("items[0].by", equalTo("Đỗ Quản Trị (VP)"))
                .body("items[0].account", equalTo("Đỗ Quản Trị"))
                .body("items[3].after.reason", equalTo("Đã nghỉ hưu"))
                .body("items[4].before.firstDay", equalTo("2026-06-01"))
                .body("items[6].after.workBegins", containsString("08:00"));
        assertThat(kept.asString()).doesNotContain(code);
        given().get("/notifications/changes").then().statusCode(200).body(containsString("Cấp mã liên kết Zalo"));
    }

    private static RequestSpecification json(Map<String, Object> body) {
        return given().contentType(ContentType.JSON).body(body);
    }
}
