package vn.dondoc.directive.edxml;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.directive.Letter;
import vn.dondoc.directive.Province;
import vn.dondoc.directive.file.WordFile;
import vn.dondoc.directive.file.Zip;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư Tỉnh ủy", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class EdxmlIT {

    private static final String ATTACHMENT = "/edXML/AttachmentEncoded/Attachment";
    private static final String ANSWERS = "dondoc.directives.answered";

    private final String number = Province.freshNumber();

    @BeforeEach
    void theProvinceIsKnown() {
        Province.isKnown();
    }

    @Test
    void the_example_of_the_contract_is_registered() throws IOException {
        var example = Files.readAllBytes(Path.of("../contracts/edxml/new.edxml"));

        var id = send(example)
                .statusCode(201)
                .body("outcome", equalTo("registered"))
                .body("repeat", nullValue())
                .body("number", equalTo("905-CV/TU"))
                .body("assignments.lead", equalTo(List.of(List.of("DU-HOA-MAI", "DU-TUNG-BACH"), List.of("BTC-TU"))))
                .body("assignments.deadline.lastDay", equalTo(List.of("2099-12-24", "2099-12-29")))
                .body("files.name", contains("cong-van-905.txt"))
                .body("files.keptOut", contains(nullValue()))
                .extract()
                .<String>path("directiveId");

        given().get("/api/directives/" + id)
                .then()
                .statusCode(200)
                .body("registeredBy", equalTo("Văn thư Tỉnh ủy"))
                .body("urgency", equalTo("urgent"))
                .body("subject", equalTo("V/v triển khai quy định mới"));
        assertThat(Records.values("dondoc.directives", id)).hasSize(1);
    }

    @Test
    void a_file_in_a_zip_of_its_own_is_read_and_what_nobody_reads_is_kept_out() {
        send(APackage.bare(number)
                        .file("a.docx", Zip.of(Map.of("../../5c7.PDF", "x")))
                        .file("phu-luc.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                        .zipped("van-ban.txt", "5c7082fe.PDF", Letter.numbered(number)))
                .statusCode(201)
                .body("assignments.size()", equalTo(2))
                .body("files.pointer", contains(ATTACHMENT, ATTACHMENT + "[2]", ATTACHMENT + "[3]"))
                .body("files[0].keptOut", containsString("được ghi là Word (.docx)"))
                .body("files[1].keptOut", containsString("Hệ thống đọc được"))
                .body("files[2].keptOut", nullValue());
    }

    @Test
    void a_word_file_is_read_as_on_the_page() {
        send(APackage.bare(number).file("van-ban.docx", WordFile.letter(number).bytes()))
                .statusCode(201)
                .body("assignments.size()", equalTo(2));
    }

    @Test
    void the_same_package_hears_the_same_answer_and_the_same_document_in_another_the_first_id() {
        var id = send(APackage.of(number)).statusCode(201).extract().<String>path("directiveId");

        send(APackage.of(number))
                .statusCode(200)
                .body("repeat", equalTo("event"))
                .body("directiveId", equalTo(id));
        send(APackage.of(number).inMessage("<edXML:Content>Khác</edXML:Content>"))
                .statusCode(200)
                .body("repeat", equalTo("document"))
                .body("directiveId", equalTo(id));
        assertThat(Records.values("dondoc.directives", id)).hasSize(1);
    }

    @Test
    void the_due_date_is_the_last_day_where_the_document_names_none() {
        var text = Letter.numbered(number)
                .replace(", hoàn thành trước ngày 25/5/2026", "")
                .replace(", báo cáo trước ngày 30/5/2026", "");

        send(APackage.of(number, text).inMessage("<edXML:DueDate>2026/06/12</edXML:DueDate>"))
                .statusCode(201)
                .body("assignments.deadline.lastDay", equalTo(List.of("2026-06-12", "2026-06-12")))
                .body("assignments[0].deadline.derivation", containsString("hạn ghi kèm văn bản: 12/6/2026"));
    }

    @Test
    void a_due_date_that_the_document_does_not_name_is_a_question_for_a_clerk() {
        send(APackage.of(number).inMessage("<edXML:DueDate>2026/06/12</edXML:DueDate>"))
                .statusCode(202)
                .body("reason", equalTo("clerk"))
                .body("questions.pointer", contains(Header.MESSAGE + "/DueDate"))
                .body("questions[0].message", containsString("12/6/2026"));
        send(APackage.of(Province.freshNumber(), Letter.numbered(number))
                        .inMessage("<edXML:DueDate>2026/05/30</edXML:DueDate>"))
                .statusCode(202)
                .body("questions.pointer", contains(Header.MESSAGE + "/DocumentId"));
    }

    @Test
    void a_text_that_leaves_questions_waits_for_a_clerk_and_coming_again_hears_what_became_of_it() {
        var edxml =
                APackage.of(number, Letter.numbered(number).replace("2. Ban Tổ chức Tỉnh ủy", "2. Ban Nghiên cứu mới"));
        send(edxml)
                .statusCode(202)
                .body("reason", equalTo("clerk"))
                .body("repeat", nullValue())
                .body("questions.pointer", contains(ATTACHMENT))
                .body("questions[0].message", containsString("là đơn vị nào?"));
        send(edxml).statusCode(202).body("repeat", equalTo("event"));

        var waiting = given().get("/api/directives/submissions?size=200")
                .then()
                .extract()
                .<String>path("items.find { it.number == '" + number + "' }.submissionId");
        given().contentType("application/json")
                .body(Province.registration(number, "Báo cáo kết quả.", List.of("DU-HOA-MAI")))
                .post("/api/directives/submissions/" + waiting + "/registration")
                .then()
                .statusCode(201);

        send(edxml).statusCode(200).body("outcome", equalTo("registered")).body("repeat", equalTo("event"));
        assertThat(Records.of(ANSWERS))
                .as("answers on Kafka are for those who submit there")
                .noneMatch(answer -> new String(answer.value(), StandardCharsets.UTF_8).contains(number));
    }

    @Test
    void a_file_with_a_page_that_is_only_a_picture_waits_for_a_clerk() {
        send(APackage.bare(number).file("van-ban.docx", withPicture(WordFile.letter(number))))
                .statusCode(202)
                .body("questions.pointer", contains(ATTACHMENT))
                .body("questions[0].message", containsString("hình lớn"));
    }

    @Test
    void an_update_takes_the_place_of_what_it_updates() {
        var id = send(APackage.of(number)).extract().<String>path("directiveId");

        send(APackage.of(number, Letter.numbered(number).replace("25/5/2026", "01/6/2026"))
                        .businessDocType(2))
                .statusCode(200)
                .body("outcome", equalTo("amended"))
                .body("directiveId", equalTo(id));
        assertThat(Records.values("dondoc.directives", id)).hasSize(2);
    }

    @Test
    void a_replacement_ends_what_it_replaces() {
        var old = send(APackage.of(number)).extract().<String>path("directiveId");

        var replacing = Province.freshNumber();
        send(APackage.of(replacing).replacing(number)).statusCode(201).body("outcome", equalTo("replaced"));

        given().get("/api/directives/" + old).then().body("revocation.document", containsString(replacing));
    }

    @Test
    void a_document_is_taken_back_by_its_own_id_and_one_that_is_not_known_is_waited_for() {
        var revocation = APackage.bare(number).businessDocType(1);
        send(revocation).statusCode(202).body("reason", equalTo("document"));

        send(APackage.of(number)).statusCode(201);

        send(revocation).statusCode(200).body("outcome", equalTo("revoked")).body("repeat", equalTo("event"));
    }

    @Test
    void what_is_refused_is_told_all_at_once_and_may_come_again_when_the_directory_knows_more() {
        send(APackage.bare(number)
                        .inMessage("<edXML:DueDate>mai</edXML:DueDate>")
                        .with(head -> head.replace("Priority>0<", "Priority>9<")))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/edxml-refused"))
                .body(
                        "errors.pointer",
                        contains(
                                "/edXML/AttachmentEncoded",
                                Header.MESSAGE + "/DueDate",
                                Header.MESSAGE + "/OtherInfo/Priority"));

        var unknown = APackage.of(number).with(head -> head.replace("Tỉnh ủy Sơn Hải", "Tỉnh ủy Hải Sơn " + number));
        send(unknown).statusCode(202).body("questions.pointer", contains(Header.MESSAGE + "/DocumentId"));
    }

    @Test
    void a_package_with_several_texts_or_none_is_refused() {
        send(APackage.of(number).file("b.txt", "Phụ lục.".getBytes(StandardCharsets.UTF_8)))
                .statusCode(422)
                .body("errors.pointer", contains(ATTACHMENT + "[2]"));
        send(APackage.bare(number).encoded("a.txt", "###"))
                .statusCode(422)
                .body("errors.message", contains("Nội dung tệp không phải mã base64."));
        send("<edXML/>".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("errors.message[0]", containsString("không gian tên"));
    }

    @Test
    void hostile_xml_is_refused_without_a_word_of_it() {
        var external = "<!DOCTYPE edXML [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + APackage.of(number).xml().substring("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".length());
        for (var xml : List.of(external, "<a>".repeat(100_000), "không phải XML", "")) {
            send(xml.getBytes(StandardCharsets.UTF_8))
                    .statusCode(422)
                    .body("type", endsWith("/edxml-refused"))
                    .body(not(containsString("hostname")));
        }
    }

    @Test
    void what_is_too_large_or_unpacks_to_too_much_is_left() {
        send(new byte[16_000_001]).statusCode(413).body("detail", containsString("16 MB"));
        send(APackage.bare(number).file("a.docx", Zip.bomb("a.docx", 200)))
                .statusCode(422)
                .body("errors.pointer", contains(ATTACHMENT));
        send(APackage.bare(number).file("a.txt", Zip.bomb("a.txt", 20)))
                .statusCode(422)
                .body("errors.message[0]", containsString("vượt quá 8 MB"));
        var many = APackage.bare(number);
        for (int i = 0; i < 21; i++) {
            many.encoded("a.txt", "");
        }
        send(many).statusCode(422).body("errors.pointer", contains(ATTACHMENT + "[21]"));
    }

    @Test
    void names_of_files_lead_nowhere() {
        var entries = new LinkedHashMap<String, String>();
        entries.put("../../../tmp/dondoc-van-ban.txt", Letter.numbered(number));

        send(APackage.bare(number).file("../../../tmp/dondoc-van-ban.txt", Zip.of(entries)))
                .statusCode(201);

        assertThat(Path.of("/tmp/dondoc-van-ban.txt")).doesNotExist();
    }

    static Stream<APackage> secrets() {
        var secret = "TỈNH ỦY\nTỐI MẬT\nTriển khai phương án kín";
        var number = Province.freshNumber();
        return Stream.of(
                APackage.of(number).inMessage("<edXML:Content>" + secret + "</edXML:Content>"),
                APackage.of(number).inMessage("<x:La xmlns:x=\"urn:la\">TỐI MẬT</x:La>"),
                APackage.of(number).inMessage("<edXML:La do-mat=\"MẬT\"/>"),
                APackage.of(number, secret),
                APackage.of(number).file("b.txt", secret.getBytes(StandardCharsets.UTF_8)),
                APackage.of(number).zipped("b.txt", "1.txt", secret),
                APackage.of(number).encoded("MẬT", Base64.getEncoder().encodeToString(new byte[] {1})));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void a_secret_document_is_refused_without_a_word_of_it(APackage edxml) {
        send(edxml).statusCode(422).body("type", endsWith("/state-secret")).body(not(containsString("phương án kín")));
    }

    private static byte[] withPicture(WordFile file) {
        return file.with(
                "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"7000000\" cy=\"9000000\"/><a:graphic xmlns:a=\"a\"><a:blip/></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    private static ValidatableResponse send(APackage edxml) {
        return send(edxml.bytes());
    }

    private static ValidatableResponse send(byte[] body) {
        return given().contentType("application/xml")
                .body(body)
                .post("/api/directives/edxml")
                .then();
    }
}
