package vn.dondoc.directive.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.directive.Province;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.contract.Contract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
class UnitsIT {

    @Test
    void a_unit_is_told_to_the_other_services_with_its_people() {
        put("XA-BIEN-XANH", "Đảng ủy xã Biển Xanh", "bienxanh@example.vn")
                .then()
                .statusCode(201);

        await().untilAsserted(() ->
                assertThat(Records.values("dondoc.units", "XA-BIEN-XANH")).hasSize(1));
        var event = Records.values("dondoc.units", "XA-BIEN-XANH").getFirst();
        assertThat(Contract.of("unit-changed.v1").schemaErrors(event)).isEmpty();
        assertThat(event).contains("bienxanh@example.vn", "\"sequence\":1");
    }

    @Test
    void telling_the_same_again_changes_nothing_and_tells_nobody() {
        put("XA-DOI-XANH", "Đảng ủy xã Đồi Xanh", "doixanh@example.vn").then().statusCode(201);
        put("XA-DOI-XANH", "Đảng ủy xã Đồi Xanh", "doixanh@example.vn").then().statusCode(200);
        put("XA-DOI-XANH", "Đảng ủy xã Đồi Cao", "doixanh@example.vn").then().statusCode(200);

        await().untilAsserted(() -> assertThat(Records.values("dondoc.units", "XA-DOI-XANH"))
                .hasSize(2)
                .last()
                .asString()
                .contains("Đảng ủy xã Đồi Cao", "\"sequence\":2"));
    }

    @Test
    void a_person_keeps_the_id_when_the_name_changes_and_others_go() {
        var before = put("XA-NUI-DA", "Đảng ủy xã Núi Đá", "nuida@example.vn")
                .then()
                .extract()
                .<String>path("contacts[0].contactId");

        given().contentType(ContentType.JSON)
                .body("""
                        {"code": "XA-NUI-DA", "name": "Đảng ủy xã Núi Đá", "kind": "unit", "active": true, "contacts": [
                          {"name": "Người Mới", "role": "head", "zaloPhone": "0987 654 321"},
                          {"name": "Tên Đã Đổi", "role": "focal", "email": "NUIDA@example.vn"}]}
                        """)
                .put("/api/units/XA-NUI-DA")
                .then()
                .statusCode(200)
                .body("contacts[1].contactId", equalTo(before))
                .body("contacts[0].zaloPhone", equalTo("84987654321"))
                .body("contacts[0].channels", equalTo(List.of("zalo")));
    }

    @Test
    void every_error_of_a_unit_is_told_at_once_with_its_pointer() {
        given().contentType(ContentType.JSON)
                .body("""
                        {"code": "XA-SAI", "name": "Có\\nxuống dòng", "kind": "unit", "active": true, "parent": "KHONG-CO",
                         "contacts": [{"name": "A", "role": "focal", "email": "khong phai thu", "zaloPhone": "02412345678"}]}
                        """)
                .put("/api/units/XA-SAI")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("https://dondoc.example.vn/problems/unit-invalid"))
                .body("errors.pointer", hasItems("/name", "/parent", "/contacts/0/email", "/contacts/0/zaloPhone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void a_request_without_content_is_refused(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .put("/api/units/XA-TRONG")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void units_are_found_by_words_without_marks() {
        Province.isKnown();
        given().queryParam("q", "tung bach")
                .get("/api/units")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].code", equalTo("DU-TUNG-BACH"))
                .body("items[0].contacts[0].zaloPhone", equalTo("84387654321"));
    }

    @Test
    void a_file_with_bad_rows_is_told_row_by_row_and_nothing_of_it_is_kept() {
        given().contentType("text/csv; charset=UTF-8")
                .body("""
                        code,name,kind,parent,groups,aliases,successor,contact,role,email,zalo,channels
                        XA-TOT,Đảng ủy xã Tốt,unit,,,,,Ai Đó,focal,tot@example.vn,,
                        xa sai,Đảng ủy xã Sai,unit,,,,,,,,,
                        XA-HAI,Đảng ủy xã Hai,unit,KHONG-CO,,,,Một Người,sếp,khong-phai-thu,123,fax
                        """)
                .post("/api/units/imports")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://dondoc.example.vn/problems/csv-refused"))
                .body("rows", equalTo(3))
                .body("errors.row", equalTo(List.of(3, 4, 4, 4, 4, 4)))
                .body("errors.column", hasItems("code", "parent", "role", "email", "zalo", "channels"));
        given().get("/api/units/XA-TOT").then().statusCode(404);
    }

    @Test
    void a_dry_run_keeps_nothing() {
        given().contentType("text/csv; charset=UTF-8")
                .queryParam("dryRun", true)
                .body("""
                        code,name,kind,parent,groups,aliases,successor,contact,role,email,zalo,channels
                        XA-THU,Đảng ủy xã Thử,unit,,,,,Ai Đó,focal,thu@example.vn,,
                        """)
                .post("/api/units/imports")
                .then()
                .statusCode(200)
                .body("units", equalTo(1));
        given().get("/api/units/XA-THU").then().statusCode(404);
    }

    private static Response put(String code, String name, String email) {
        return given().contentType(ContentType.JSON)
                .body("""
                        {"code": "%s", "name": "%s", "kind": "unit", "active": true, "aliases": [], "groups": [],
                         "contacts": [{"name": "Trần Văn Mẫu", "role": "focal", "email": "%s"}]}
                        """.formatted(code, name, email))
                .put("/api/units/" + code);
    }
}
