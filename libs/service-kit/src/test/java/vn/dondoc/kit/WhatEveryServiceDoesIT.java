package vn.dondoc.kit;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatEveryServiceDoesIT {

    @Test
    void a_page_escapes_what_it_shows_and_writes_days_as_officials_do() {
        when().get("/letters")
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)"))
                .body(containsString("Chủ nhật 24/5/2026 · 07:30 24/5/2026"))
                .body(containsString("<link rel=\"stylesheet\" href=\"/letters/static/dondoc.css\">"));
    }

    @Test
    void every_answer_forbids_what_is_inline_or_from_elsewhere() {
        when().get("/letters")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
    }

    @Test
    void the_stylesheet_is_revalidated_by_its_tag() {
        var tag = when().get("/letters/static/dondoc.css")
                .then()
                .statusCode(200)
                .contentType("text/css")
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get("/letters/static/dondoc.css")
                .then()
                .statusCode(304);
    }

    @Test
    void a_resource_without_a_role_is_closed() {
        when().get("/letters/forgotten").then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "Cán bộ", roles = "unit")
    void a_visitor_with_another_role_gets_a_page_that_says_so() {
        when().get("/letters/supervised")
                .then()
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("không có quyền"));
    }

    @Test
    @TestSecurity(user = "Lãnh đạo", roles = "supervisor")
    void the_layout_offers_each_visitor_what_the_visitor_may_see() {
        when().get("/letters")
                .then()
                .body(containsString("href=\"/directives\""))
                .body(containsString("Lãnh đạo"));
    }

    @Test
    void who_is_not_the_gateway_is_not_believed_about_address_and_origin() {
        given().header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "elsewhere.example.com")
                .get("/letters/sender")
                .then()
                .statusCode(200)
                .body(not(containsString("203.0.113.9")))
                .body(not(containsString("https")))
                .body(not(containsString("elsewhere")));
    }

    @Test
    void a_form_from_another_site_is_refused() {
        given().header("Sec-Fetch-Site", "cross-site").post("/letters").then().statusCode(403);
    }

    @Test
    void a_form_from_a_sister_host_is_refused() {
        given().header("Sec-Fetch-Site", "same-site").post("/letters").then().statusCode(403);
    }

    @Test
    void an_old_browser_is_judged_by_its_origin() {
        given().header("Origin", "https://elsewhere.example.com")
                .post("/letters")
                .then()
                .statusCode(403);
    }

    @Test
    void our_own_form_is_taken() {
        given().header("Sec-Fetch-Site", "same-origin").post("/letters").then().statusCode(200);
    }

    @Test
    void a_refusal_is_a_problem_with_everything_the_asker_needs() {
        var body = when().get("/api/letters/refused")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .extract()
                .asString();

        assertThat(body)
                .isEqualTo(
                        "{\"type\":\"https://dondoc.example.vn/problems/already-sent\",\"title\":\"Thư đã gửi\",\"status\":409,"
                                + "\"detail\":\"Thư số 7 đã gửi ngày 24/5/2026.\",\"instance\":\"/api/letters/refused\","
                                + "\"first\":\"/letters/7\",\"errors\":[{\"pointer\":\"/number\",\"message\":\"Số này đã dùng.\"}]}");
    }

    @Test
    void a_field_that_is_missing_is_named_by_its_pointer() {
        given().contentType(ContentType.JSON)
                .body("{\"to\":\"\",\"pages\":1}")
                .post("/api/letters")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/to"))
                .body("errors[0].message", equalTo("Phải có người nhận."));
    }

    @Test
    void a_value_of_the_wrong_kind_is_named_by_its_pointer() {
        given().contentType(ContentType.JSON)
                .body("{\"to\":\"A\",\"pages\":\"nhiều\"}")
                .post("/api/letters")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/pages"));
    }

    @Test
    void what_is_no_json_is_refused_with_its_line() {
        given().contentType(ContentType.JSON)
                .body("{\"to\":\n nobody}")
                .post("/api/letters")
                .then()
                .statusCode(400)
                .body("detail", containsString("dòng 2"));
    }

    @Test
    void our_own_fault_shows_a_number_and_no_secret() {
        when().get("/api/letters/broken")
                .then()
                .statusCode(500)
                .body("$", hasKey("errorId"))
                .body(not(containsString("swordfish")));
    }

    @Test
    void a_database_that_is_away_asks_to_try_again() {
        when().get("/api/letters/away").then().statusCode(503).header("Retry-After", is("5"));
    }

    @Test
    void an_unknown_address_is_a_problem_too() {
        when().get("/api/letters/none/such")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://dondoc.example.vn/problems/not-found"));
    }

    @Test
    void the_agenda_stands_on_the_management_port_and_only_there() {
        var management = ConfigProvider.getConfig().getValue("quarkus.management.port", int.class);

        given().port(management).get("/agenda").then().statusCode(200).body("inHand", equalTo(0));
        when().get("/agenda").then().statusCode(404);
    }
}
