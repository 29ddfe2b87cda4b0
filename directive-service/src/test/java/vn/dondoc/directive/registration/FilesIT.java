package vn.dondoc.directive.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.Province;
import vn.dondoc.directive.file.FileFormat;
import vn.dondoc.directive.file.OldWordFile;
import vn.dondoc.directive.file.PdfFile;
import vn.dondoc.directive.file.WordFile;
import vn.dondoc.testkit.RealParts;

/** Files by the interface: read, registered with their original, handed out again. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilesIT {

    private static final String SENTENCE = "1. Đảng ủy phường Hoa Mai báo cáo trước ngày 25/5/2026.";

    @BeforeEach
    void theProvinceIsKnown() {
        Province.isKnown();
    }

    @Test
    void a_word_file_and_a_pdf_are_read_as_the_text_is() {
        for (var file : List.of(
                read(WordFile.letter("77-CV/TU").bytes(), FileFormat.WORD.mediaType()),
                read(PdfFile.letter("77-CV/TU").bytes(), FileFormat.PDF.mediaType()))) {
            file.statusCode(200)
                    .body("documents[0].number", equalTo("77-CV/TU"))
                    .body("documents[0].issuer.code", equalTo("TU-SH"))
                    .body("documents[0].issuedOn", equalTo("2026-05-12"))
                    .body("documents[0].signer", equalTo("Nguyễn Văn Mẫu"))
                    .body("documents[0].assignments[0].lead[0].group", equalTo("DU-PHUONG"))
                    .body("documents[0].assignments[0].deadline.lastDay", equalTo("2026-05-24"))
                    .body("documents[0].assignments[1].coordinating.unit", equalTo(List.of("VP-TU")))
                    .body("documents[0].assignments[1].deadline.lastDay", equalTo("2026-05-29"));
        }
    }

    @Test
    void an_old_word_file_is_read_and_needs_no_media_type() {
        read(OldWordFile.of(SENTENCE).bytes(), "application/octet-stream")
                .statusCode(200)
                .body("documents[0].assignments[0].lead[0].unit", equalTo("DU-HOA-MAI"));
    }

    @Test
    void pages_that_are_only_pictures_are_named_beside_what_was_read() {
        read(PdfFile.letter("77-CV/TU").nextPage().scan().bytes(), FileFormat.PDF.mediaType())
                .statusCode(200)
                .body("documents[0].number", equalTo("77-CV/TU"))
                .body("omissions.code", equalTo(List.of("pages-without-text")))
                .body("omissions[0].pages", equalTo(List.of(2)))
                .body("omissions[0].message", containsString("Trang 2"));
        read(SENTENCE.getBytes(StandardCharsets.UTF_8), FileFormat.TEXT.mediaType())
                .statusCode(200)
                .body("omissions", equalTo(List.of()));
    }

    @Test
    void what_is_not_read_is_told_what_is() {
        read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "image/png")
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("https://dondoc.example.vn/problems/unsupported-file"))
                .body("detail", containsString("ảnh PNG"))
                .body("detail", containsString(".docx"));
        read("<p>Công văn</p>".getBytes(StandardCharsets.UTF_8), "text/html")
                .statusCode(415)
                .body("detail", containsString(".pdf"));
    }

    @Test
    void a_file_that_is_not_what_it_says_is_refused() {
        read(PdfFile.letter("1-CV/TU").bytes(), FileFormat.WORD.mediaType())
                .statusCode(415)
                .body("type", equalTo("https://dondoc.example.vn/problems/not-as-named"))
                .body("detail", containsString("PDF (.pdf)"));
    }

    @Test
    void a_scan_a_locked_and_a_broken_file_are_told_apart() throws Exception {
        read(new PdfFile().scan().bytes(), FileFormat.PDF.mediaType())
                .statusCode(422)
                .body("type", equalTo("https://dondoc.example.vn/problems/file-without-text"));
        read(WordFile.of(SENTENCE).lockedWith("a"), FileFormat.WORD.mediaType())
                .statusCode(422)
                .body("type", equalTo("https://dondoc.example.vn/problems/file-encrypted"));
        read(Arrays.copyOf(WordFile.of(SENTENCE).bytes(), 1_000), FileFormat.WORD.mediaType())
                .statusCode(422)
                .body("type", equalTo("https://dondoc.example.vn/problems/file-broken"));
    }

    @Test
    void eight_megabytes_are_looked_at_and_one_byte_more_is_refused() {
        var file = Arrays.copyOf(PdfFile.letter("1-CV/TU").bytes(), 8_000_000);
        read(file, FileFormat.PDF.mediaType()).statusCode(200);
        read(Arrays.copyOf(file, 8_000_001), FileFormat.PDF.mediaType())
                .statusCode(413)
                .body("type", equalTo("https://dondoc.example.vn/problems/too-large"));
    }

    @Test
    void the_file_is_kept_as_it_came_and_handed_out_again_under_its_name() {
        var file = WordFile.of(SENTENCE).bytes();

        var id = registered(file, "Công văn số 5.docx", "");

        var kept = given().get("/api/directives/" + id + "/original");
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.asByteArray()).isEqualTo(file);
        assertThat(kept.contentType()).isEqualTo(FileFormat.WORD.mediaType());
        assertThat(kept.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Cong van so 5.docx\";"
                        + " filename*=UTF-8''C%C3%B4ng%20v%C4%83n%20s%E1%BB%91%205.docx");
        assertThat(kept.header("X-Content-Type-Options")).isEqualTo("nosniff");
        given().get("/api/directives/" + id)
                .then()
                .body("file.name", equalTo("Công văn số 5.docx"))
                .body("file.size", equalTo(file.length))
                .body("text", equalTo("/api/directives/" + id + "/text"));
        assertThat(given().get("/api/directives/" + id + "/text").asString()).isEqualTo(SENTENCE + "\n");
        assertThat(given().get("/directives/" + id + "/original").asByteArray()).isEqualTo(file);
        assertThat(given().get("/directives/" + id).asString()).contains("Công văn số 5.docx");
    }

    @Test
    void a_text_that_is_not_in_the_file_is_refused() {
        send(WordFile.of(SENTENCE).bytes(), "a.docx", "Việc khác trước ngày 25/5/2026.")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/text"));
    }

    @Test
    void a_part_of_the_file_may_be_registered_alone() {
        var id = registered(WordFile.of("Phần đầu.", SENTENCE).bytes(), "a.docx", SENTENCE);

        assertThat(given().get("/api/directives/" + id + "/text").asString()).isEqualTo(SENTENCE);
    }

    private static String registered(byte[] file, String name, String text) {
        return send(file, name, text).then().statusCode(201).extract().path("directiveId");
    }

    private static Response send(byte[] file, String name, String text) {
        var original = "{\"name\": \"%s\", \"mediaType\": \"%s\", \"content\": \"%s\"}, \"assignments\""
                .formatted(
                        name, FileFormat.WORD.mediaType(), Base64.getEncoder().encodeToString(file));
        var registration = Province.registration(Province.freshNumber(), text, List.of("DU-HOA-MAI"))
                .replace("\"assignments\"", "\"original\": " + original);
        return given().contentType(ContentType.JSON).body(registration).post("/api/directives");
    }

    private static ValidatableResponse read(byte[] file, String mediaType) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(mediaType, ContentType.BINARY)))
                .contentType(mediaType)
                .body(file)
                .post("/api/directives/readings")
                .then();
    }
}
