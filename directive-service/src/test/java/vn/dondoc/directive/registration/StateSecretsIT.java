package vn.dondoc.directive.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.MultiPartSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.directive.Province;
import vn.dondoc.directive.file.FileFormat;
import vn.dondoc.directive.file.OldWordFile;
import vn.dondoc.directive.file.PdfFile;
import vn.dondoc.directive.file.WordFile;
import vn.dondoc.testkit.RealParts;

/** A document with the mark of a state secret is refused on every way in, and not a word of it remains anywhere. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StateSecretsIT {

    private static final String WORDS = "phương án tuyệt đối kín";
    private static final String SECRET =
            "TỈNH ỦY SƠN HẢI\nTỐI MẬT\nSố 01-CV/TU\nTriển khai " + WORDS + " trước ngày 25/5/2026.";

    @Inject
    Directives directives;

    private final Listening listening = new Listening();
    private long before;

    @BeforeEach
    void listenToTheLog() {
        Province.isKnown();
        before = directives.count();
        Logger.getLogger("").addHandler(listening);
    }

    @AfterEach
    void nothingRemains() {
        Logger.getLogger("").removeHandler(listening);
        assertThat(directives.count()).isEqualTo(before);
        assertThat(listening.messages).noneMatch(message -> message.contains(WORDS));
    }

    @Test
    void it_is_not_read() {
        given().contentType("text/plain; charset=UTF-8")
                .body(SECRET)
                .post("/api/directives/readings")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("https://dondoc.example.vn/problems/state-secret"))
                .body(not(containsString(WORDS)));
    }

    @Test
    void it_is_not_registered_whatever_else_is_wrong() {
        var text = SECRET.replace("\n", "\\n");
        given().contentType(ContentType.JSON)
                .body(Province.registration("", text, List.of("KHONG-CO")))
                .post("/api/directives")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://dondoc.example.vn/problems/state-secret"))
                .body(not(containsString(WORDS)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    "number": " > "number": "Số\\tMẬT\\t
                    "Công văn" > "MẬT"
                    "TU-SH" > "TUYỆT MẬT"
                    V/v thử hệ thống > Độ mật: Mật
                    "signer": " > "signer": "TỐI MẬT\\n
                    "ordinal": "1" > "ordinal": "MẬT"
                    Báo cáo kết quả > TỐI MẬT
                    "VP-TU" > "MẬT"
                    "words": " > "words": "MẬT\\n
                    "kind": "before_date" > "kind": "MẬT"
                    "condition": null > "condition": "MẬT"
                    "recurrence": null > "recurrence": "MẬT"
                    "rule": " > "rule": "[MẬT] |
                    "derivation": " > "derivation": "M Ậ T\\n
                    """)
    void it_is_not_registered_with_the_mark_in_any_field(String usual, String marked) {
        var registration = Province.registration(
                Province.freshNumber(), "Đảng ủy phường báo cáo trước ngày 25/5/2026.", List.of("DU-HOA-MAI"));
        assertThat(registration).contains(usual);

        given().contentType(ContentType.JSON)
                .body(registration.replace(usual, marked))
                .post("/api/directives")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://dondoc.example.vn/problems/state-secret"));
    }

    @Test
    void it_is_not_shown_on_a_page() {
        given().multiPart(text("text", SECRET))
                .post("/directives/readings")
                .then()
                .statusCode(422)
                .body(containsString("dấu chỉ độ mật"))
                .body(not(containsString(WORDS)));
        given().multiPart(text("text", SECRET))
                .multiPart(text("action", "register"))
                .post("/directives")
                .then()
                .statusCode(422)
                .body(not(containsString(WORDS)));
    }

    @ParameterizedTest
    @MethodSource("markedFiles")
    void it_is_not_read_from_a_file_wherever_the_mark_stands(FileFormat format, byte[] file) {
        given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(format.mediaType(), ContentType.BINARY)))
                .contentType(format.mediaType())
                .body(file)
                .post("/api/directives/readings")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://dondoc.example.vn/problems/state-secret"));
        given().multiPart("file", "van-ban." + format.extension(), file, format.mediaType())
                .post("/directives/readings")
                .then()
                .statusCode(422)
                .body(containsString("dấu chỉ độ mật"));
        var original = "\"original\": {\"name\": \"a.%s\", \"content\": \"%s\"}, \"assignments\""
                .formatted(format.extension(), Base64.getEncoder().encodeToString(file));
        given().contentType(ContentType.JSON)
                .body(Province.registration(Province.freshNumber(), "Đảng ủy phường báo cáo.", List.of("DU-HOA-MAI"))
                        .replace("\"assignments\"", original))
                .post("/api/directives")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://dondoc.example.vn/problems/state-secret"));
    }

    static Stream<Arguments> markedFiles() {
        var words = "Đảng ủy phường báo cáo. Triển khai " + WORDS + ".";
        var box =
                "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>TUYỆT MẬT</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>";
        return Stream.of(
                Arguments.of(FileFormat.WORD, WordFile.of("MẬT", words).bytes()),
                Arguments.of(
                        FileFormat.WORD, WordFile.of(words).header("TỐI MẬT").bytes()),
                Arguments.of(FileFormat.WORD, WordFile.of(words).with(box)),
                Arguments.of(
                        FileFormat.WORD,
                        WordFile.of(words)
                                .table(List.of(List.of("Độ mật: Mật", "Số 1")))
                                .bytes()),
                Arguments.of(FileFormat.OLD_WORD, OldWordFile.of("MẬT", words).bytes()),
                Arguments.of(
                        FileFormat.PDF,
                        new PdfFile()
                                .words(70, 80, "TỐI MẬT")
                                .words(70, 120, words)
                                .bytes()),
                Arguments.of(
                        FileFormat.PDF,
                        new PdfFile()
                                .words(70, 120, words)
                                .field("do-mat", "TỐI MẬT")
                                .bytes()));
    }

    @Test
    void it_is_not_taken_for_a_list_of_units() {
        given().contentType("text/csv; charset=UTF-8")
                .body(SECRET)
                .post("/api/units/imports")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://dondoc.example.vn/problems/state-secret"));
    }

    @Test
    void a_document_that_only_speaks_of_secrecy_is_read() {
        given().contentType("text/plain; charset=UTF-8")
                .body("Các đơn vị chấp hành nghiêm quy định về bảo mật thông tin.")
                .post("/api/directives/readings")
                .then()
                .statusCode(200);
    }

    private static MultiPartSpecification text(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset("UTF-8")
                .mimeType("text/plain")
                .build();
    }

    private static final class Listening extends Handler {

        private final List<String> messages = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord record) {
            messages.add(record.getMessage() + " " + Arrays.toString(record.getParameters()));
            for (var cause = record.getThrown(); cause != null; cause = cause.getCause()) {
                messages.add(String.valueOf(cause));
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
