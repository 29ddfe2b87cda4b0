package vn.dondoc.task.changes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Đỗ Quản Trị", roles = "admin")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangesIT {

    @Test
    void who_has_the_report_go_by_itself_is_kept_with_what_held_before() {
        var present = given().get("/api/policies/report").then().extract().jsonPath();
        var at = present.getString("at").startsWith("16:00") ? "15:00" : "16:00";

        given().contentType("application/json")
                .body("{\"version\": %d, \"goes\": false, \"at\": \"%s\"}".formatted(present.getInt("version"), at))
                .put("/api/policies/report")
                .then()
                .statusCode(200);

        given().get("/api/tasks/changes?kind=report-policy-changed")
                .then()
                .statusCode(200)
                .body("items[0].by", equalTo("Đỗ Quản Trị"))
                .body("items[0].before.at", equalTo(present.getString("at")))
                .body("items[0].after.at", containsString(at));
        given().get("/tasks/changes").then().statusCode(200).body(containsString("Sửa việc tự gửi báo cáo"));
    }

    @Test
    void who_changes_a_policy_is_kept() {
        var present = given().get("/api/policies/flash").then().extract().jsonPath();
        given().contentType("application/json")
                .body("""
                        {"version": %d, "policy": {"morning": "08:%02d", "hours": {"opens": "07:30", "closes": "17:00", "waking": false},
                         "rungs": [{"step": "A", "tells": ["focal"]}, {"step": "T-1", "tells": ["focal"]}]}}
                        """.formatted(present.getInt("version"), present.getInt("version") % 60))
                .put("/api/policies/flash")
                .then()
                .statusCode(200);

        given().get("/api/tasks/changes?subject=flash")
                .then()
                .body("items.kind", hasItems("policy-changed"))
                .body("items[0].after.morning", containsString("08:"));
    }
}
