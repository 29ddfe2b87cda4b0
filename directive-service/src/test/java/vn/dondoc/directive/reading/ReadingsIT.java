package vn.dondoc.directive.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.Letter;
import vn.dondoc.directive.Province;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingsIT {

    @BeforeEach
    void theProvinceIsKnown() {
        Province.isKnown();
    }

    @Test
    void a_letter_is_read_with_its_units_and_days() {
        read(Letter.numbered("77-CV/TU").getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("documents[0].number", equalTo("77-CV/TU"))
                .body("documents[0].issuer.code", equalTo("TU-SH"))
                .body("documents[0].issuedOn", equalTo("2026-05-12"))
                .body("documents[0].assignments[0].lead[0].group", equalTo("DU-PHUONG"))
                .body("documents[0].assignments[0].lead[0].members", equalTo(List.of("DU-HOA-MAI", "DU-TUNG-BACH")))
                .body("documents[0].assignments[0].deadline.lastDay", equalTo("2026-05-24"))
                .body("documents[0].assignments[1].lead.unit", equalTo(List.of("BTC-TU")))
                .body("documents[0].assignments[1].coordinating.unit", equalTo(List.of("VP-TU")))
                .body("documents[0].assignments[1].deadline.lastDay", equalTo("2026-05-29"));
    }

    @Test
    void a_text_without_a_date_is_asked_for_it_unless_it_is_given() {
        var text =
                "Các đảng ủy phường trực thuộc Tỉnh ủy báo cáo trước ngày 25/5/2026.".getBytes(StandardCharsets.UTF_8);

        read(text).statusCode(200).body("documents[0].questions.code", hasItem("date-missing"));
        given().contentType("text/plain; charset=UTF-8")
                .queryParam("issuedOn", "2026-05-10")
                .body(text)
                .post("/api/directives/readings")
                .then()
                .statusCode(200)
                .body("documents[0].issuedOn", equalTo("2026-05-10"));
    }

    @Test
    void an_empty_text_is_refused() {
        read(new byte[0]).statusCode(422).body("type", equalTo("https://dondoc.example.vn/problems/empty-text"));
        read(" \n ".getBytes(StandardCharsets.UTF_8)).statusCode(422);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        read("Công văn".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://dondoc.example.vn/problems/not-utf8"));
    }

    @Test
    void a_picture_is_refused_whatever_it_calls_itself() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};

        read(picture)
                .statusCode(415)
                .body("type", equalTo("https://dondoc.example.vn/problems/binary-content"))
                .body("detail", containsString("ảnh PNG"));
        given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("image/png")
                .body(picture)
                .post("/api/directives/readings")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void five_megabytes_are_read_and_one_byte_more_is_refused() {
        read(lines(5_000_000)).statusCode(200);
        read(lines(5_000_001))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("https://dondoc.example.vn/problems/too-large"));
    }

    private static byte[] lines(int size) {
        return "abcdefghi\n".repeat(size / 10 + 1).substring(0, size).getBytes(StandardCharsets.UTF_8);
    }

    private static ValidatableResponse read(byte[] text) {
        return given().contentType("text/plain; charset=UTF-8")
                .body(text)
                .post("/api/directives/readings")
                .then();
    }
}
