package vn.dondoc.directive.confirming;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.Form;
import vn.dondoc.directive.Letter;
import vn.dondoc.directive.Province;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfirmingIT {

    @BeforeEach
    void theProvinceIsKnown() {
        Province.isKnown();
    }

    @Test
    void a_pasted_letter_is_shown_with_its_units_and_days_marked_and_registered_as_it_stands() {
        var text = Letter.numbered(Province.freshNumber());

        var shown = paste(text, "");

        var page = Jsoup.parse(shown.body().asString());
        assertThat(page.expectFirst(".document").wholeText()).isEqualTo(text);
        assertThat(page.select("mark.deadline").eachText()).contains("trước ngày 25/5/2026", "trước ngày 30/5/2026");
        assertThat(page.expectFirst(".document mark.deadline").attr("data-tip")).contains("24/5/2026");
        assertThat(page.select("mark.unit").eachText()).contains("Ban Tổ chức Tỉnh ủy");
        var registered = register(Form.on(shown));
        given().get("/api" + registered)
                .then()
                .statusCode(200)
                .body("issuedOn", equalTo("2026-05-12"))
                .body("assignments[0].lead", equalTo(List.of("DU-HOA-MAI", "DU-TUNG-BACH")))
                .body("assignments[1].coordinating", equalTo(List.of("VP-TU")))
                .body("assignments[1].deadline.lastDay", equalTo("2026-05-29"));
        assertThat(given().get("/api" + registered + "/original").asString()).isEqualTo(text);
        var kept = Jsoup.parse(given().get(registered).body().asString());
        assertThat(kept.expectFirst(".document").wholeText()).isEqualTo(text);
        assertThat(kept.select("mark.deadline").eachText()).contains("trước ngày 25/5/2026");
    }

    @Test
    void every_field_can_be_corrected() {
        var form = Form.on(paste(Letter.numbered(Province.freshNumber()), ""))
                .type("subject", "V/v đã sửa")
                .type("issuer", "Văn phòng Tỉnh ủy")
                .type("urgency", "urgent")
                .untick("a-0-lead", "DU-TUNG-BACH")
                .type("a-0-lastDay", "2026-05-28")
                .type("a-0-time", "17:00")
                .type("a-1-lead-more", "DU-HOA-MAI");

        var registered = register(form);

        given().get("/api" + registered)
                .then()
                .body("subject", equalTo("V/v đã sửa"))
                .body("issuer.code", equalTo("VP-TU"))
                .body("urgency", equalTo("urgent"))
                .body("assignments[0].lead", equalTo(List.of("DU-HOA-MAI")))
                .body("assignments[0].deadline.lastDay", equalTo("2026-05-28"))
                .body("assignments[0].deadline.time", equalTo("17:00"))
                .body("assignments[1].lead", equalTo(List.of("BTC-TU", "DU-HOA-MAI")));
    }

    @Test
    void what_is_wrong_comes_back_beside_its_field_with_what_was_typed() {
        var answer = Form.on(paste(Letter.numbered(Province.freshNumber()), ""))
                .type("number", "x".repeat(101))
                .type("issuedOn", "31/2/2026")
                .type("a-0-content", "")
                .type("a-0-lastDay", "2026-05-14")
                .type("a-1-lead-more", "Sở Không Có Thật")
                .with("action", "register")
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body().asString());
        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .contains("#number", "#issuedOn", "#a-0-content", "#a-0-lastDay", "#a-1-lead");
        page.select("[role=alert] a")
                .eachAttr("href")
                .forEach(href -> assertThat(page.selectFirst(href)).isNotNull());
        assertThat(page.select("#issuedOn").attr("value")).isEqualTo("31/2/2026");
        assertThat(page.select("#a-1-lead-more").attr("value")).isEqualTo("Sở Không Có Thật");
        assertThat(page.select("input[name=a-0-past]").eachAttr("value")).containsExactly("follow", "ignore");
    }

    @Test
    void assignments_can_be_removed_and_added() {
        var form = Form.on(paste(Letter.numbered(Province.freshNumber()), ""));

        var fewer = form.with("action", "remove-0").send();
        assertThat(Jsoup.parse(fewer.asString()).select("textarea[name$=content]"))
                .hasSize(1);

        var more = Form.on(fewer).with("action", "add").send();
        var registered =
                register(Form.on(more).type("a-1-content", "Việc thêm").type("a-1-lead-more", "Ban Tổ chức Tỉnh ủy"));

        given().get("/api" + registered)
                .then()
                .body("assignments.content[1]", equalTo("Việc thêm"))
                .body("assignments.lead", equalTo(List.of(List.of("BTC-TU"), List.of("BTC-TU"))))
                .body("assignments[1].deadline", equalTo(null));
    }

    @Test
    void a_unit_nobody_knows_is_flagged_and_must_be_decided_about() {
        var text =
                Letter.numbered(Province.freshNumber()).replace("Ban Tổ chức Tỉnh ủy chủ trì", "Sở Chuyện Lạ chủ trì");
        var shown = paste(text, "");
        assertThat(Jsoup.parse(shown.asString()).select("mark.unresolved").eachText())
                .contains("Sở Chuyện Lạ");

        assertThat(Form.on(shown).with("action", "register").send().statusCode())
                .isEqualTo(422);

        register(Form.on(shown).with("a-1-lead-skip", "Sở Chuyện Lạ").type("a-1-lead-more", "BTC-TU"));
    }

    @Test
    void a_unit_without_anybody_to_reach_must_be_accepted() {
        var text = Letter.numbered(Province.freshNumber())
                .replace("Ban Tổ chức Tỉnh ủy chủ trì", "Hội Khoa học Sơn Hải chủ trì");
        var shown = paste(text, "");

        assertThat(Form.on(shown).with("action", "register").send().statusCode())
                .isEqualTo(422);
        register(Form.on(shown).with("unreachable", "HKH-SH"));
    }

    @Test
    void scripts_in_a_text_are_shown_as_text() {
        var text = Letter.numbered(Province.freshNumber())
                .replace("V/v triển khai quy định mới", "V/v \"><script>alert(1)</script>")
                .replace("tổ chức học tập", "<img src=x onerror=alert(2)> tổ chức học tập");

        var shown = paste(text, "");
        var registered = register(Form.on(shown));

        for (var page : List.of(shown, given().get(registered), given().get("/directives"))) {
            Document parsed = Jsoup.parse(page.asString());
            assertThat(parsed.select("script:not([src]), img, [onerror]")).isEmpty();
        }
        assertThat(Jsoup.parse(shown.asString()).expectFirst(".document").wholeText())
                .isEqualTo(text);
    }

    @Test
    void a_megabyte_pasted_into_the_page_is_read_and_comes_back_whole() {
        var text = Letter.numbered(Province.freshNumber()) + "\n" + "Phụ lục kèm theo, dòng dài.\n".repeat(36_000);
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(1_000_000);

        var shown = paste(text, "");

        assertThat(Jsoup.parse(shown.asString()).expectFirst(".document").wholeText())
                .isEqualTo(text);
        var again = Form.on(shown).with("action", "add").send();
        assertThat(Jsoup.parse(again.asString()).expectFirst(".document").wholeText())
                .isEqualTo(text);
    }

    @Test
    void the_same_letter_again_says_which_was_first_and_keeps_what_was_typed() {
        var text = Letter.numbered(Province.freshNumber());
        register(Form.on(paste(text, "")));

        var again = Form.on(paste(text, "")).with("action", "register").send();

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(again.asString()).select("[role=alert]").text()).contains("đã được Văn thư đăng ký");
    }

    @Test
    void nothing_pasted_is_told_so() {
        var answer = Form.to("/directives/readings")
                .with("text", " ")
                .with("givenIssuedOn", "")
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("[role=alert]").text()).contains("Hãy dán");
    }

    private static Response paste(String text, String issuedOn) {
        var answer = Form.on(given().get("/directives/new"))
                .type("text", text)
                .type("givenIssuedOn", issuedOn)
                .send();
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    /** @return the path of the registered directive */
    private static String register(Form form) {
        var answer = form.with("action", "register").send();
        assertThat(answer.statusCode())
                .as(() -> Jsoup.parse(answer.asString()).select("[role=alert]").text())
                .isEqualTo(303);
        return URI.create(answer.header("Location")).getPath();
    }
}
