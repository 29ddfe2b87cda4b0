package vn.dondoc.directive.confirming;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.Form;
import vn.dondoc.directive.Province;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.contract.Contract;

/** What a clerk sees read in a document that says everything, and what becomes of a correction. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryFieldIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @BeforeEach
    void theProvinceIsKnown() {
        Province.isKnown();
    }

    @Test
    void all_that_was_read_stands_in_fields() {
        var page = parsed(paste("1/KH-SKHCN"));

        assertThat(page.select("#superior").val()).isEqualTo("UBND TỈNH SƠN HẢI");
        assertThat(page.select("#place").val()).isEqualTo("Sơn Hải");
        assertThat(typed(page, "addressees")).isEqualTo("Văn phòng Tỉnh ủy\nCác đảng ủy phường trực thuộc Tỉnh ủy");
        assertThat(page.select("#signerTitle").val()).isEqualTo("PHÓ GIÁM ĐỐC");
        assertThat(page.select("#signedAs").val()).isEqualTo("ký thay GIÁM ĐỐC");
        assertThat(typed(page, "recipients")).isEqualTo("Tỉnh ủy (để báo cáo)");
        assertThat(page.select("[name^=r-][name$=number]").eachAttr("value"))
                .containsExactly("120/QĐ-UBND", "88/BKHCN-CNS", "");
        assertThat(page.select("[name^=r-][name$=basis][checked]").eachAttr("name"))
                .containsExactly("r-0-basis");
        assertThat(typed(page, "a-0-output")).isEqualTo("Báo cáo kết quả rà soát và danh mục dữ liệu");
        assertThat(page.select("#a-0-via").val()).isEqualTo("Ban Tổ chức Tỉnh ủy");
        assertThat(typed(page, "a-0-reportTo")).isEqualTo("Ban Thường vụ Tỉnh ủy");
        assertThat(page.select(".kinds [checked]").eachAttr("value"))
                .containsExactly("day", "recurring", "event", "day");
        assertThat(page.select("#a-1-every option[selected]").val()).isEqualTo("month");
        assertThat(page.select("#a-1-recurrence").val()).isEqualTo("ngày 19");
        assertThat(page.select("p.when.recurring").text())
                .isEqualTo("Đang hiểu là: hằng tháng, ngày 19 FREQ=MONTHLY;BYMONTHDAY=19");
        assertThat(typed(page, "a-2-condition")).isEqualTo("ngày nhận được hướng dẫn của Sở Nội vụ");
        assertThat(page.select("#a-2-limit").val()).isEqualTo("10");
        assertThat(page.select("#a-2-limitUnit option[selected]").val()).isEqualTo("working_day");
        assertThat(page.select("#a-3-targetDay").val()).isEqualTo("2026-06-14");
    }

    @Test
    void what_is_left_alone_is_kept_as_it_was_read() throws IOException {
        var number = number();

        var registered = register(Form.on(paste(number)).type("issuer", "TU-SH"));

        assertThat(shown(registered, number)).isEqualTo(expected("as-read.json"));
    }

    @Test
    void a_correction_stands_whatever_is_read_again_and_is_published() throws IOException {
        var number = number();
        var refused = corrected(Form.on(paste(number)))
                .type("number", "x".repeat(101))
                .with("action", "register")
                .send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(typed(parsed(refused), "a-0-output")).isEqualTo("Danh mục dữ liệu\nvà biên bản");
        assertThat(parsed(refused).select("#a-0-via").val()).isEmpty();

        var registered = register(Form.on(refused).type("number", number));

        assertThat(shown(registered, number)).isEqualTo(expected("corrected.json"));
        assertThat(published(registered)).isEqualTo(expected("published.json"));
        var kept = parsed(given().get(registered));
        assertThat(kept.select("main").text())
                .contains("Sản phẩm: Danh mục dữ liệu và biên bản")
                .contains("Báo cáo: Ban Thường vụ Tỉnh ủy; Thường trực Tỉnh ủy")
                .contains("định kỳ hằng quý, ngày 15 tháng cuối")
                .contains("mốc phấn đấu: thứ Tư 10/6/2026");
    }

    private static Form corrected(Form form) {
        return form.type("issuer", "TU-SH")
                .type("superior", "")
                .type("place", "Sơn Trung")
                .type("addressees", "Các sở\nCác đảng ủy phường")
                .type("signerTitle", "GIÁM ĐỐC")
                .type("signedAs", "")
                .type("recipients", "Lưu: VT")
                .untick("r-0-basis", "yes")
                .type("r-1-date", "21/4/2026")
                .type("r-2-number", "15/NQ-HĐND")
                .type("a-0-output", "Danh mục dữ liệu\nvà biên bản")
                .type("a-0-via", "")
                .type("a-0-reportTo", "Ban Thường vụ Tỉnh ủy\nThường trực Tỉnh ủy")
                .type("a-1-every", "quarter")
                .type("a-1-recurrence", "ngày 15 tháng cuối")
                .type("a-2-condition", "ngày ký kế hoạch")
                .type("a-2-limit", "2")
                .type("a-2-limitUnit", "month")
                .type("a-3-targetDay", "10/6/2026");
    }

    @Test
    void a_recurrence_becomes_a_day_and_an_event_becomes_nothing() {
        var registered = register(Form.on(paste(number()))
                .type("issuer", "TU-SH")
                .type("a-1-due", "day")
                .type("a-1-lastDay", "2026-06-19")
                .type("a-2-due", "none"));

        var shown = given().get("/api" + registered).then();
        shown.body("assignments[1].deadline.lastDay", equalTo("2026-06-19"))
                .body("assignments[1].deadline.recurrence", nullValue())
                .body("assignments[2].deadline", nullValue());
    }

    @Test
    void what_cannot_be_understood_comes_back_beside_its_field_and_says_what_to_do() {
        var answer = Form.on(paste(number()))
                .type("issuer", "TU-SH")
                .type("r-0-number", "")
                .type("r-1-date", "31/4/2026")
                .type("recipients", "a".repeat(501))
                .type("a-0-output", "b".repeat(2_001))
                .type("a-1-recurrence", "thứ Sáu")
                .type("a-2-condition", "")
                .type("a-2-limit", "mười")
                .type("a-3-targetDay", "2026-07-01")
                .with("action", "register")
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = parsed(answer);
        assertThat(page.select("[role=alert] a").eachText())
                .containsExactly(
                        "Chưa hiểu ngày “thứ Sáu” của kỳ hằng tháng; hãy ghi như: ngày 25 hoặc cuối tháng.",
                        "Hãy ghi sự kiện mà thời hạn chờ, ví dụ: ngày nhận được hướng dẫn của Sở Nội vụ.",
                        "Thời gian tính từ sự kiện phải là số từ 1 đến 999, hoặc để trống.",
                        "Ngày của văn bản được dẫn không đúng, ví dụ 24/5/2026.",
                        "Nơi nhận (dòng 1) dài quá 500 ký tự; hãy rút gọn.",
                        "Văn bản được dẫn chưa có số, ký hiệu; hãy ghi số hoặc bỏ dòng này.",
                        "Sản phẩm dài quá 2000 ký tự; hãy rút gọn.",
                        "Mốc phấn đấu 01/7/2026 sau hạn cuối 29/6/2026; hãy sửa một trong hai ngày.");
        var fields = page.select("[role=alert] a").eachAttr("href");
        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "#r-0-number",
                        "#r-1-date",
                        "#recipients",
                        "#a-0-output",
                        "#a-1-recurrence",
                        "#a-2-condition",
                        "#a-2-limit",
                        "#a-3-targetDay");
        fields.forEach(field ->
                assertThat(page.expectFirst(field).hasAttr("aria-invalid")).isTrue());
        assertThat(page.select("details[open] #r-1-date").val()).isEqualTo("31/4/2026");
        assertThat(page.select("#a-2-limit").val()).isEqualTo("mười");
    }

    @Test
    void a_document_cited_is_added_and_removed() {
        var form = Form.on(paste(number())).type("issuer", "TU-SH");

        var fewer = form.with("action", "remove-reference-0").send();
        assertThat(numbers(fewer)).containsExactly("88/BKHCN-CNS", "");
        var more = Form.on(fewer)
                .type("r-1-number", "15/NQ-HĐND")
                .with("action", "add-reference")
                .send();
        assertThat(numbers(more)).containsExactly("88/BKHCN-CNS", "15/NQ-HĐND", "");

        given().get("/api" + register(Form.on(more)))
                .then()
                .body("references.number", equalTo(List.of("88/BKHCN-CNS", "15/NQ-HĐND")));
    }

    /** Always as long: places in the text are counted. */
    private static String number() {
        var number = Province.freshNumber();
        return "0".repeat(8 - number.length()) + number;
    }

    private static List<String> numbers(Response page) {
        return parsed(page).select("[name^=r-][name$=number]").eachAttr("value");
    }

    private static Document parsed(Response page) {
        return Jsoup.parse(page.body().asString());
    }

    private static String typed(Document page, String id) {
        // The first line end belongs to the markup
        return page.expectFirst("#" + id).wholeText().substring(1);
    }

    private static Response paste(String number) {
        var answer = Form.on(given().get("/directives/new"))
                .type("text", Letters.sayingEverything(number))
                .send();
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    /** @return the path of the registered directive */
    private static String register(Form form) {
        var answer = form.with("action", "register").send();
        assertThat(answer.statusCode())
                .as(() -> parsed(answer).select("[role=alert]").text())
                .isEqualTo(303);
        return URI.create(answer.header("Location")).getPath();
    }

    /** What the interface shows of it, without what differs from one time to the next. */
    private static String shown(String registered, String number) throws JsonProcessingException {
        return pretty(JSON.readTree(given().get("/api" + registered).asString()), registered)
                .replace(number, "NUMBER");
    }

    private static String published(String registered) throws JsonProcessingException {
        var id = registered.substring(registered.lastIndexOf('/') + 1);
        await().untilAsserted(() ->
                assertThat(Records.values("dondoc.directives", id)).hasSize(1));
        var event = Records.values("dondoc.directives", id).getFirst();
        assertThat(Contract.of("directive-registered.v1").schemaErrors(event)).isEmpty();
        return pretty(JSON.readTree(event).path("data").path("assignments"), registered);
    }

    private static String expected(String file) throws IOException {
        try (var in = Objects.requireNonNull(EveryFieldIT.class.getResourceAsStream("/every-field/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static String pretty(JsonNode json, String registered) throws JsonProcessingException {
        var id = registered.substring(registered.lastIndexOf('/') + 1);
        if (json instanceof ObjectNode whole) {
            whole.remove("textSha256");
        }
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(json)
                .replace(id, "ID")
                .replaceAll("(?<=\"assignmentId\" : \")[-0-9a-f]{36}", "ID");
    }
}
