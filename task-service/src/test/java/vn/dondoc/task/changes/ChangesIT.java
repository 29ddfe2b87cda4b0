package vn.dondoc.task.changes;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;

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

    @Test
    void who_hands_a_dead_letter_to_its_consumer_again_is_kept() {
        var key = UUID.randomUUID().toString();
        Records.publish("dondoc.directives", key, "no event");
        var letter = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> given().get("/api/tasks/dead-letters")
                                .jsonPath()
                                .<String>getList("findAll { it.key == '" + key + "' }.id"),
                        ids -> !ids.isEmpty())
                .getFirst();

        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .post("/tasks/dead-letters/" + letter + "/redrive")
                .then()
                .statusCode(303);

        given().get("/api/tasks/changes?subject=" + letter)
                .then()
                .body("items.kind", contains("dead-letter-redriven"))
                .body("items[0].by", equalTo("Đỗ Quản Trị"));
        given().get("/tasks/changes")
                .then()
                .body(containsString("Xử lý lại sự kiện"))
                .body(containsString("href=\"/tasks/dead-letters\""));
    }
}
