package vn.dondoc.directive.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.Form;
import vn.dondoc.directive.Province;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitPagesIT {

    @BeforeEach
    void theProvinceIsKnown() {
        Province.isKnown();
    }

    @Test
    void a_unit_is_added_found_and_changed() {
        var added = Form.on(given().get("/units/new"))
                .type("code", "XA-TRANG")
                .type("name", "Đảng ủy xã <b>Trang</b>")
                .type("parent", "TU-SH")
                .with("groups", "DU-PHUONG")
                .type("contact-0-name", "Trần Văn Trang")
                .type("contact-0-email", "trang@example.vn")
                .send();
        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(given().get("/units?q=xa-trang").asString())
                        .select("td[data-label=Tên]")
                        .text())
                .isEqualTo("Đảng ủy xã <b>Trang</b>");

        assertThat(given().get("/units").asString()).contains("href=\"/notifications/contacts\"");
        assertThat(given().get("/units/XA-TRANG").asString())
                .contains("href=\"/notifications/contacts?unit=XA-TRANG\"");
        assertThat(given().get("/units/new").asString()).doesNotContain("/notifications/contacts");
        var changed = Form.on(given().get("/units/XA-TRANG"))
                .type("name", "Đảng ủy xã Trang")
                .type("contact-0-zalo", "0912 000 111")
                .untick("groups", "DU-PHUONG")
                .send();
        assertThat(changed.statusCode()).isEqualTo(303);
        given().get("/api/units/XA-TRANG")
                .then()
                .body("name", equalTo("Đảng ủy xã Trang"))
                .body("contacts[0].zaloPhone", equalTo("84912000111"))
                .body("groups.size()", equalTo(0));
    }

    @Test
    void two_people_who_change_a_unit_at_once_do_not_overwrite_each_other() {
        var form = Form.on(given().get("/units/VP-TU"));
        var other = Form.on(given().get("/units/VP-TU")).type("aliases", "Văn phòng");
        assertThat(other.send().statusCode()).isEqualTo(303);

        var answer = form.type("aliases", "VPTU").send();

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.asString()).select("[role=alert]").text()).contains("vừa được người khác sửa");
    }

    @Test
    void what_is_wrong_comes_back_with_what_was_typed() {
        var answer = Form.on(given().get("/units/new"))
                .type("code", "xã sai")
                .type("name", "")
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("#code").attr("value")).isEqualTo("xã sai");
        assertThat(page.select("#code-error, #name-error")).hasSize(2);
    }

    @Test
    void a_file_is_checked_first_and_imported_when_somebody_says_so() {
        var csv = """
                code,name,kind,parent,groups,aliases,successor,contact,role,email,zalo,channels
                XA-TEP,Đảng ủy xã Tệp,unit,TU-SH,,,,Ai Đó,focal,tep@example.vn,,
                """;

        var checked = Form.to("/units/import")
                .with("csv", csv)
                .with("action", "check")
                .send();
        given().get("/api/units/XA-TEP").then().statusCode(404);
        var imported = Form.on(checked).with("action", "import").send();

        assertThat(Jsoup.parse(imported.asString()).select("[role=status]").text())
                .contains("Đã nhập 1 đơn vị");
        given().get("/api/units/XA-TEP").then().statusCode(200);
    }

    @Test
    void the_errors_of_a_file_are_shown_by_row() {
        var answer = Form.to("/units/import")
                .with("csv", "code\nX\n")
                .with("action", "import")
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("td[data-label=Lỗi]").text())
                .contains("Dòng tiêu đề phải là");
    }
}
