package vn.dondoc.directive.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.Province;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.contract.Contract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư Tỉnh ủy", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RevokingIT {

    private static final String LETTER = "Công văn số 20-CV/TU ngày 13/5/2026 của Tỉnh ủy";

    @BeforeEach
    void theProvinceIsKnown() {
        Province.isKnown();
    }

    @Test
    void a_revoked_directive_says_by_which_document_and_the_others_are_told_once() {
        var id = registered();
        given().get("/api/directives/" + id).then().body("revocation", nullValue());

        revoke(id, LETTER)
                .statusCode(200)
                .body("revocation.document", equalTo(LETTER))
                .body("revocation.revokedBy", equalTo("Văn thư Tỉnh ủy"));
        revoke(id, "Công văn khác").statusCode(200).body("revocation.document", equalTo(LETTER));

        var events = await().until(() -> Records.values("dondoc.directives", id), all -> all.size() > 1);
        assertThat(events).hasSize(2);
        assertThat(Contract.of("directive-revoked.v1").schemaErrors(events.getLast()))
                .isEmpty();
        assertThat(events.getLast()).contains("vn.dondoc.directive-revoked.v1", LETTER, "\"sequence\":2");
    }

    @Test
    void a_clerk_revokes_on_the_page_and_does_so_once() {
        var id = registered();
        assertThat(given().get("/directives/" + id).asString()).contains("Thu hồi văn bản và các nhiệm vụ");

        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("document", LETTER)
                .post("/directives/" + id + "/revocation")
                .then()
                .statusCode(303);

        assertThat(given().get("/directives/" + id).asString())
                .contains("Văn bản đã bị thu hồi theo " + LETTER)
                .doesNotContain("Thu hồi văn bản và các nhiệm vụ");
    }

    @Test
    void nothing_is_revoked_without_saying_by_which_document() {
        var id = registered();

        revoke(id, " ").statusCode(422).body("errors[0].pointer", equalTo("/document"));
        revoke("00000000-0000-0000-0000-000000000000", LETTER).statusCode(404);
    }

    private static String registered() {
        return Province.registered(Province.registration(
                Province.freshNumber(), "Đảng ủy phường Hoa Mai báo cáo kết quả.", List.of("DU-HOA-MAI")));
    }

    private static ValidatableResponse revoke(String id, String document) {
        return given().contentType(ContentType.JSON)
                .body("{\"document\": \"" + document + "\"}")
                .post("/api/directives/" + id + "/revocation")
                .then();
    }
}
