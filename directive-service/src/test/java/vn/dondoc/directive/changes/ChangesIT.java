package vn.dondoc.directive.changes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(
        user = "Trần Thị Văn Thư",
        roles = {"clerk", "admin"})
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangesIT {

    @Test
    void who_changes_a_unit_is_kept_with_what_it_was_before_and_without_addresses() {
        put("XA-NHAT-KY", "Đảng ủy xã Nhật Ký", "vanphong@example.vn");
        put("XA-NHAT-KY", "Đảng ủy xã Nhật Ký Mới", "vanphong@example.vn");

        given().get("/api/directives/changes?subject=XA-NHAT-KY")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items[0].kind", equalTo("unit-changed"))
                .body("items[0].by", equalTo("Trần Thị Văn Thư"))
                .body("items[0].before.name", equalTo("Đảng ủy xã Nhật Ký"))
                .body("items[0].after.name", equalTo("Đảng ủy xã Nhật Ký Mới"))
                .body("items[0].after.contacts[0].email", equalTo("v*******@example.vn"))
                .body("items[1].kind", equalTo("unit-added"))
                .body("items[1].before", nullValue());
    }

    @Test
    void what_changes_nothing_and_what_is_refused_leaves_no_trace() {
        put("XA-KHONG-DOI", "Đảng ủy xã Không Đổi", "a@example.vn");
        put("XA-KHONG-DOI", "Đảng ủy xã Không Đổi", "a@example.vn");
        put("XA-KHONG-DOI", "Đảng ủy xã Không Đổi", "không phải thư");

        given().get("/api/directives/changes?subject=XA-KHONG-DOI").then().body("items", hasSize(1));
    }

    @Test
    void the_page_tells_it_to_people() {
        put("XA-TREN-TRANG", "Đảng ủy <xã> Trên Trang", "trentrang@example.vn");

        given().get("/directives/changes")
                .then()
                .statusCode(200)
                .body(containsString("Thêm đơn vị"))
                .body(containsString("XA-TREN-TRANG"))
                .body(containsString("Đảng ủy &lt;xã&gt; Trên Trang"))
                .body(not(containsString("trentrang@")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update change set by_whom = 'ai đó'", "delete from change", "truncate change"})
    void what_is_kept_is_never_changed(String statement) throws SQLException {
        put("XA-CON-MAI", "Đảng ủy xã Còn Mãi", "conmai@example.vn");
        var database = RealParts.database();

        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var changing = connection.createStatement()) {
            assertThatThrownBy(() -> changing.execute(statement)).hasMessageContaining("append-only");
        }
        assertThat(given().get("/api/directives/changes?subject=XA-CON-MAI").<Integer>path("total"))
                .isPositive();
    }

    private static void put(String code, String name, String email) {
        given().contentType(ContentType.JSON)
                .body("""
                        {"code": "%s", "name": "%s", "kind": "unit", "active": true,
                         "contacts": [{"name": "Lê Văn Mẫu", "role": "focal", "email": "%s"}]}
                        """.formatted(code, name, email))
                .put("/api/units/" + code);
    }

    @Test
    void who_hands_a_dead_letter_to_its_consumer_again_is_kept() {
        var key = UUID.randomUUID().toString();
        Records.publish("dondoc.calendar", key, "no event");
        var letter = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> given().get("/api/directives/dead-letters")
                                .jsonPath()
                                .<String>getList("findAll { it.key == '" + key + "' }.id"),
                        ids -> !ids.isEmpty())
                .getFirst();

        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .post("/directives/dead-letters/" + letter + "/redrive")
                .then()
                .statusCode(303);

        given().get("/api/directives/changes?subject=" + letter)
                .then()
                .body("items.kind", contains("dead-letter-redriven"))
                .body("items[0].by", equalTo("Trần Thị Văn Thư"));
        given().get("/directives/changes")
                .then()
                .body(containsString("Xử lý lại sự kiện"))
                .body(containsString("href=\"/tasks/dead-letters\""));
    }
}
