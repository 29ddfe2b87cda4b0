package vn.dondoc.directive.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.directive.Province;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.contract.Contract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư Tỉnh ủy", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisteringIT {

    private static final String TEXT = "  Đảng ủy phường Hoa Mai báo cáo kết quả trước ngày 25/5/2026. ";

    @Inject
    Directives directives;

    @BeforeEach
    void theProvinceIsKnown() {
        Province.isKnown();
    }

    @Test
    void a_registered_directive_is_shown_kept_as_it_came_and_told_to_the_other_services() {
        var answer = post(Province.registration(Province.freshNumber(), TEXT, List.of("DU-HOA-MAI")));

        var id = answer.then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("registeredBy", equalTo("Văn thư Tỉnh ủy"))
                .body("registeredAt", equalTo("2026-05-15T02:00:00Z"))
                .body("assignments[0].supervising", equalTo(List.of("TU-SH")))
                .body("assignments[0].deadline.lastDay", equalTo("2026-05-24"))
                .extract()
                .<String>path("directiveId");
        given().get("/api/directives/" + id).then().statusCode(200).body("issuer.name", equalTo("Tỉnh ủy Sơn Hải"));
        given().get("/api/directives/" + id + "/original")
                .then()
                .statusCode(200)
                .body(equalTo(TEXT));
        await().untilAsserted(() -> assertThat(Records.values("dondoc.directives", id))
                .singleElement()
                .satisfies(event -> assertThat(
                                Contract.of("directive-registered.v1").schemaErrors(event))
                        .isEmpty()));
    }

    @Test
    void a_group_is_expanded_and_what_was_unticked_is_left_out() {
        var registration = Province.registration(Province.freshNumber(), TEXT, List.of("DU-PHUONG"))
                .replace(
                        "\"coordinating\": [\"VP-TU\"]",
                        "\"without\": [\"DU-TUNG-BACH\"], \"coordinating\": [\"DU-PHUONG\", \"VP-TU\"]");

        post(registration)
                .then()
                .statusCode(201)
                .body("assignments[0].lead", equalTo(List.of("DU-HOA-MAI")))
                .body("assignments[0].coordinating", equalTo(List.of("DU-TUNG-BACH", "VP-TU")));
    }

    @Test
    void the_same_document_again_is_refused_and_the_first_is_named() {
        var number = Province.freshNumber();
        var first = Province.registered(Province.registration(number, TEXT, List.of("DU-HOA-MAI")));

        post(Province.registration(
                        number.toLowerCase(Locale.ROOT).replace("-", " -"), "Bản chép lại.", List.of("BTC-TU")))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("https://dondoc.example.vn/problems/already-registered"))
                .body("first", equalTo("/api/directives/" + first))
                .body("detail", containsString("đã được Văn thư Tỉnh ủy đăng ký ngày 15/5/2026"));
    }

    @Test
    void without_a_number_the_same_words_are_the_same_document() {
        var words = "Văn bản không số để thử, " + Province.freshNumber();
        var first = Province.registered(withoutNumber(words));

        post(withoutNumber(words.replace(", ", ",  ")))
                .then()
                .statusCode(409)
                .body("first", equalTo("/api/directives/" + first));
        post(withoutNumber(words + " khác")).then().statusCode(201);
    }

    @Test
    void of_two_registrations_at_once_one_is_first_and_the_other_hears_of_it() {
        var registration = Province.registration(Province.freshNumber(), TEXT, List.of("DU-HOA-MAI"));

        var answers =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> post(registration)))
                        .limit(4)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409, 409, 409);
        var id = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow()
                .<String>path("directiveId");
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .extracting(answer -> answer.<String>path("first"))
                .containsOnly("/api/directives/" + id);
    }

    @Test
    void every_error_is_told_at_once_with_its_pointer_and_nothing_is_kept() {
        long before = directives.count();
        var registration = Province.registration("1\\r\\nBcc: a", TEXT, List.of("KHONG-CO", "BDV-TU", "HKH-SH"))
                .replace("\"issuedOn\": \"2026-05-14\",", "")
                .replace("2026-05-24", "2026-05-01")
                .replace("\"end\": 10", "\"end\": 1000");

        post(registration)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        hasItems(
                                "/number",
                                "/issuedOn",
                                "/assignments/0/end",
                                "/assignments/0/deadline/lastDay",
                                "/assignments/0/lead/0",
                                "/assignments/0/lead/1",
                                "/assignments/0/lead/2"));
        assertThat(directives.count()).isEqualTo(before);
    }

    @Test
    void what_is_asked_about_can_be_decided() {
        var registration = Province.registration(Province.freshNumber(), TEXT, List.of("HKH-SH"))
                .replace("2026-05-24", "2026-05-14")
                .replace("\"followed\": true,", "\"followed\": true, \"pastDeadline\": \"ignore\",")
                .replaceFirst("\"text\"", "\"decisions\": {\"unreachable\": [\"HKH-SH\"]}, \"text\"");

        post(registration).then().statusCode(201).body("assignments[0].followed", equalTo(false));
    }

    @Test
    void json_that_cannot_be_read_is_refused_without_repeating_it() {
        given().contentType(ContentType.JSON)
                .body("{\"text\": \"Nội dung riêng\", \"issuedOn\": \"hôm qua\"}")
                .post("/api/directives")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/issuedOn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void a_request_without_content_is_refused(String body) {
        post(body).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void a_directive_too_large_to_tell_of_is_refused() {
        post(Province.registration(Province.freshNumber(), "Phụ lục rất dài. ".repeat(45_000), List.of("DU-HOA-MAI")))
                .then()
                .statusCode(413)
                .body("type", equalTo("https://dondoc.example.vn/problems/too-large"))
                .body("detail", containsString("vượt quá 900 KB"));
    }

    private static String withoutNumber(String text) {
        return Province.registration("", text, List.of("DU-HOA-MAI")).replace("\"number\": \"\"", "\"number\": null");
    }

    private static Response post(String registration) {
        return given().contentType(ContentType.JSON).body(registration).post("/api/directives");
    }
}
