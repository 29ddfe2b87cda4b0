package vn.dondoc.directive.confirming;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
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
import vn.dondoc.directive.file.FileFormat;
import vn.dondoc.directive.file.PdfFile;
import vn.dondoc.directive.file.WordFile;
import vn.dondoc.testkit.RealParts;

/** Files on the page: chosen, read, carried along until they are registered. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilePagesIT {

    @BeforeEach
    void theProvinceIsKnown() {
        Province.isKnown();
    }

    @Test
    void a_file_is_read_corrected_and_registered_with_its_original() {
        var file = WordFile.letter(Province.freshNumber()).bytes();

        var shown = choose(file, "cong-van.docx", FileFormat.WORD.mediaType());

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(shown.asString()).select("mark.deadline").eachText())
                .contains("trước ngày 25/5/2026");
        var again = Form.on(shown).with("action", "add").send();
        var answer = Form.on(Form.on(again).with("action", "remove-2").send())
                .type("subject", "V/v đã sửa")
                .with("action", "register")
                .send();
        assertThat(answer.statusCode()).isEqualTo(303);
        var path = URI.create(answer.header("Location")).getPath();
        assertThat(given().get(path + "/original").asByteArray()).isEqualTo(file);
        assertThat(given().get("/api" + path).path("subject").toString()).isEqualTo("V/v đã sửa");
        assertThat(page(given().get(path)).select("a[href$=/original]").eachText())
                .contains("cong-van.docx");
    }

    @Test
    void a_browser_that_knows_no_media_type_sends_it_all_the_same() {
        var shown = choose(PdfFile.letter(Province.freshNumber()).bytes(), "cv.PDF", "application/octet-stream");

        assertThat(shown.statusCode()).isEqualTo(200);
    }

    @Test
    void a_text_file_is_read_also_as_notepad_saves_it() {
        var text = Letter.numbered(Province.freshNumber());

        for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            var shown = choose(text.getBytes(encoding), "cong-van.txt", FileFormat.TEXT.mediaType());
            assertThat(page(shown).expectFirst(".document").wholeText()).isEqualTo(text);
        }
    }

    @Test
    void what_cannot_be_read_is_told_on_the_page() throws Exception {
        assertRefused(422, "bản quét", new PdfFile().scan().bytes(), "quet.pdf");
        assertRefused(422, "mật khẩu", WordFile.of("a").lockedWith("b"), "khoa.docx");
        assertRefused(422, "bị hỏng", Arrays.copyOf(WordFile.of("a").bytes(), 900), "hong.docx");
        assertRefused(415, "ghi là Word (.docx)", new PdfFile().bytes(), "khong-phai.docx");
        assertRefused(415, "Hệ thống đọc được", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, "anh.jpg");
        assertRefused(413, "8 MB", new byte[8_000_001], "lon.pdf");
    }

    @Test
    void pages_that_are_only_pictures_are_named_until_the_document_is_registered() {
        var file = PdfFile.letter(Province.freshNumber()).nextPage().scan().bytes();

        var shown = choose(file, "co-trang-quet.pdf", FileFormat.PDF.mediaType());
        var again = Form.on(shown).with("action", "add").send();

        for (var answer : List.of(shown, again)) {
            assertThat(page(answer).select(".notice.warning").text()).contains("Trang 2 của tệp chỉ có hình");
        }
    }

    @Test
    void eight_megabytes_travel_with_the_page() {
        var file = Arrays.copyOf(PdfFile.letter(Province.freshNumber()).bytes(), 8_000_000);

        var again = Form.on(choose(file, "lon.pdf", FileFormat.PDF.mediaType()))
                .with("action", "add")
                .send();

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(page(again).select("input[name=original]").attr("value"))
                .isEqualTo(Base64.getEncoder().encodeToString(file));
    }

    @Test
    void the_second_document_of_a_text_is_read_after_the_first_without_sending_it_again() {
        var first = Province.freshNumber();
        var second = Province.freshNumber();
        var both = Letter.numbered(first) + "\nNơi nhận:\n- Như trên.\n\n" + Letter.numbered(second);

        var choice = Form.on(given().get("/directives/new")).type("text", both).send();
        assertThat(page(choice).select("button[name=document]").eachText())
                .containsExactly("Đọc văn bản thứ nhất", "Đọc văn bản thứ hai");
        var left = register(Form.on(Form.on(choice).with("document", "0").send()));

        assertThat(page(left).select("[role=status]").text()).contains("Đã đăng ký");
        assertThat(page(left).select("button[name=document]").eachText()).containsExactly("Đọc tiếp văn bản thứ hai");
        var shown = Form.on(left).with("document", "1").send();
        assertThat(page(shown).select("#number").attr("value")).isEqualTo(second);
        var nothingLeft = register(Form.on(shown).type("issuer", "TU-SH"));
        assertThat(page(nothingLeft).select("button[name=document]")).isEmpty();
        assertThat(page(nothingLeft).select("[role=status]").text()).contains("đăng ký đủ");
        assertThat(given().get("/api/directives?q=" + second).path("total").toString())
                .isEqualTo("1");
    }

    @Test
    void every_kind_of_mark_says_what_it_is_and_the_form_leads_there() {
        var text = Letter.numbered(Province.freshNumber())
                .replace("Thường trực Tỉnh ủy yêu cầu:", "Thực hiện Quy định số 12-QĐ/TW ngày 03/02/2026, yêu cầu:")
                .replace("Ban Tổ chức Tỉnh ủy chủ trì", "Ban Tổ chức Tỉnh uỷ Sơn Hà chủ trì");

        var shown =
                page(Form.on(given().get("/directives/new")).type("text", text).send());

        assertThat(shown.expectFirst(".document mark.deadline").attr("data-tip"))
                .contains("Chủ nhật 24/5/2026");
        assertThat(shown.select("mark[data-tip]").eachAttr("tabindex")).containsOnly("0");
        assertThat(shown.select(".document mark.fact").eachAttr("data-tip"))
                .contains("Số, ký hiệu", "Ngày ban hành", "Trích yếu", "Người ký");
        assertThat(shown.select(".document mark.cited").eachAttr("data-tip"))
                .anyMatch(tip -> tip.contains("Quy định số 12-QĐ/TW, ngày 03/02/2026"));
        assertThat(shown.select(".document mark.unresolved").eachAttr("data-tip"))
                .anyMatch(tip -> tip.contains("có thể là") && tip.contains("Ban Tổ chức Tỉnh ủy"));
        assertThat(shown.select("a[href=#at-0]")).hasSize(1);
        assertThat(shown.select(".document #at-0")).hasSize(1);
        assertThat(shown.select(".legend mark")).hasSizeGreaterThanOrEqualTo(6);
    }

    private static Response register(Form form) {
        var answer = form.with("action", "register").send();
        assertThat(answer.statusCode())
                .as(() -> page(answer).select("[role=alert]").text())
                .isEqualTo(200);
        return answer;
    }

    private static void assertRefused(int status, String words, byte[] file, String name) {
        var answer = choose(file, name, "application/octet-stream");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(page(answer).select("[role=alert]").text()).contains(words);
    }

    private static Response choose(byte[] file, String name, String mediaType) {
        return Form.on(given().get("/directives/new"))
                .choose("file", name, mediaType, file)
                .send();
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }
}
