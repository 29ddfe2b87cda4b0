package vn.dondoc.directive.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.Letter;
import vn.dondoc.directive.Province;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.contract.Contract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư Tỉnh ủy", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmissionsIT {

    private static final String ACCEPTED = "vn.dondoc.directive-accepted.v1";
    private static final String REJECTED = "vn.dondoc.directive-rejected.v1";
    private static final String WAITING = "vn.dondoc.directive-waiting.v1";

    private final String number = Province.freshNumber();

    @BeforeEach
    void theProvinceIsKnown() {
        Province.isKnown();
    }

    @Test
    void a_directive_is_registered_and_its_sender_hears_what_was_understood() {
        var answer = Submitting.of(number).send().answer();

        assertThat(Contract.of("directive-accepted.v1").schemaErrors(answer.toString()))
                .isEmpty();
        var data = answer.get("data");
        assertThat(data.get("outcome").asText()).isEqualTo("registered");
        assertThat(data.at("/assignments/0/lead/0").asText()).isEqualTo("DU-HOA-MAI");
        assertThat(data.at("/assignments/0/deadline/lastDay").asText()).isEqualTo("2026-05-24");
        assertThat(data.at("/assignments/1/deadline/time").asText()).isEqualTo("17:00");
        var id = data.get("directiveId").asText();
        given().get("/api/directives/" + id)
                .then()
                .statusCode(200)
                .body("registeredBy", equalTo("Hệ thống điều hành"))
                .body("assignments[1].coordinating", equalTo(List.of("VP-TU")));
        assertThat(Records.values("dondoc.directives", id))
                .singleElement()
                .satisfies(event -> assertThat(
                                Contract.of("directive-registered.v1").schemaErrors(event))
                        .isEmpty());
    }

    @Test
    void binary_mode_says_the_same() {
        var answer = Submitting.of(number).sendInBinaryMode().answer();

        assertThat(answer.get("type").asText()).isEqualTo(ACCEPTED);
        assertThat(answer.at("/data/submission/source").asText()).isEqualTo("/dieu-hanh");
    }

    @Test
    void every_error_is_told_with_its_pointer_and_nothing_is_registered() {
        var submitting = Submitting.of(number);
        submitting.assignment(0).putArray("lead").add("Phường Hoa Mơ").add("BDV-TU");
        submitting.assignment(0).putObject("deadline").put("words", "sớm nhất có thể nhé");
        submitting.assignment(1).put("ordinal", "x".repeat(41));

        assertThat(Submitting.pointers(submitting.send().answer())).containsExactly("/data/assignments/1/ordinal");
        var second = Submitting.of(number);
        second.assignment(0).putArray("lead").add("Phường Hoa Mơ").add("HKH-SH");
        second.assignment(0).putObject("deadline").put("words", "sớm nhất có thể nhé");
        second.data().put("issuer", "Không có");

        var answer = second.send().answer();

        assertThat(answer.get("type").asText()).isEqualTo(REJECTED);
        assertThat(Contract.of("directive-rejected.v1").schemaErrors(answer.toString()))
                .isEmpty();
        assertThat(Submitting.pointers(answer))
                .containsExactlyInAnyOrder(
                        "/data/issuer",
                        "/data/assignments/0/lead/0",
                        "/data/assignments/0/lead/1",
                        "/data/assignments/0/deadline/words");
        given().get("/api/directives?q=" + number).then().body("total", equalTo(0));
    }

    @Test
    void what_breaks_the_contract_is_told_field_by_field() {
        var submitting = Submitting.of(number);
        submitting.data().put("issuedOn", "12/5/2026").put("urgency", "rất gấp").remove("businessDocType");

        assertThat(Submitting.pointers(submitting.send().answer()))
                .containsExactlyInAnyOrder("/data/issuedOn", "/data/urgency", "/data/businessDocType");
    }

    @Test
    void a_repeated_event_hears_the_same_answer_and_changes_nothing() {
        var submitting = Submitting.of(number);
        submitting.send().answer();
        submitting.assignment(0).put("content", "Nội dung khác");

        var answers = submitting.send().answers(2);

        assertThat(answers)
                .extracting(answer -> answer.at("/data/repeat").asText())
                .containsExactly("null", "event");
        assertThat(answers)
                .extracting(answer -> answer.at("/data/directiveId").asText())
                .containsOnly(id(answers));
        assertThat(answers).extracting(answer -> answer.get("id").asText()).doesNotHaveDuplicates();
        assertThat(Records.values("dondoc.directives", id(answers))).hasSize(1);
    }

    @Test
    void the_same_document_under_another_id_is_answered_with_the_first() {
        var first = Submitting.of(number).send().answer();

        var second = Submitting.of(" " + number.toLowerCase(Locale.ROOT)).send().answer();

        assertThat(second.at("/data/repeat").asText()).isEqualTo("document");
        assertThat(second.at("/data/directiveId")).isEqualTo(first.at("/data/directiveId"));
    }

    @Test
    void a_text_that_leaves_no_question_is_registered() {
        var answer = Submitting.text(number, Letter.numbered(number)).send().answer();

        assertThat(answer.get("type").asText()).isEqualTo(ACCEPTED);
        assertThat(answer.at("/data/assignments"))
                .extracting(assignment -> assignment.get("lead").toString())
                .containsExactly("[\"DU-HOA-MAI\",\"DU-TUNG-BACH\"]", "[\"BTC-TU\"]");
    }

    @Test
    void a_text_that_leaves_questions_waits_for_a_clerk_who_registers_it_on_the_page() {
        var submitting = Submitting.text(
                        number, Letter.numbered(number).replace("2. Ban Tổ chức Tỉnh ủy", "2. Ban Nghiên cứu mới"))
                .send();
        var waiting = submitting.answer();
        assertThat(waiting.get("type").asText()).isEqualTo(WAITING);
        assertThat(Contract.of("directive-waiting.v1").schemaErrors(waiting.toString()))
                .isEmpty();
        var id = waitingId(submitting.id());
        assertThat(given().get("/directives/submissions").asString()).contains(number, "là đơn vị nào?");

        var page = given().get("/directives/new?submission=" + id);
        assertThat(page.asString()).contains("name=\"waiting\" value=\"" + id + "\"");
        var text = given().get("/api/directives/submissions/" + id + "/text").asString();
        assertThat(text).contains(number);
        given().contentType("application/json")
                .body(Province.registration(number, "Báo cáo kết quả.", List.of("DU-HOA-MAI")))
                .post("/api/directives/submissions/" + id + "/registration")
                .then()
                .statusCode(201);

        var answers = submitting.answers(2);
        assertThat(answers.getLast().get("type").asText()).isEqualTo(ACCEPTED);
        assertThat(answers.getLast().at("/data/repeat").isNull()).isTrue();
        given().get("/api/directives/submissions/" + id).then().statusCode(404);
    }

    @Test
    void a_clerk_rejects_what_waits_and_its_sender_reads_why() {
        var submitting = Submitting.text(number, "Một văn bản không giao việc gì cho ai cả.")
                .send();
        submitting.answer();
        var id = waitingId(submitting.id());

        given().formParam("reason", " ")
                .post("/directives/submissions/" + id + "/rejection")
                .then()
                .statusCode(422);
        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("reason", "Không phải văn bản chỉ đạo.")
                .post("/directives/submissions/" + id + "/rejection")
                .then()
                .statusCode(303);

        var last = submitting.answers(2).getLast();
        assertThat(last.get("type").asText()).isEqualTo(REJECTED);
        assertThat(last.at("/data/errors/0/message").asText()).isEqualTo("Không phải văn bản chỉ đạo.");
        given().contentType("application/json")
                .body("{\"reason\": \"Lần nữa\"}")
                .post("/api/directives/submissions/" + id + "/rejection")
                .then()
                .statusCode(409);
    }

    @Test
    void a_replacement_registers_the_new_document_and_ends_the_old_one() {
        var old = Submitting.of(number).send().answer();
        var replacement = Submitting.of(Province.freshNumber())
                .businessDocType(3)
                .concerning(number)
                .send()
                .answer();

        assertThat(replacement.at("/data/outcome").asText()).isEqualTo("replaced");
        var oldId = old.at("/data/directiveId").asText();
        given().get("/api/directives/" + oldId)
                .then()
                .body(
                        "revocation.document",
                        equalTo("Văn bản số " + replacement.at("/data/number").asText()
                                + " ngày 12/5/2026 của Tỉnh ủy Sơn Hải"));
        await().until(() -> Records.values("dondoc.directives", oldId).size() == 2);
    }

    @Test
    void a_document_is_taken_back_by_its_own_number_and_a_second_time_nothing_changes() {
        var registered = Submitting.of(number).send().answer();

        var first =
                Submitting.text(number, "Thu hồi.").businessDocType(1).send().answer();
        var again =
                Submitting.text(number, "Thu hồi.").businessDocType(1).send().answer();

        assertThat(first.at("/data/outcome").asText()).isEqualTo("revoked");
        assertThat(first.at("/data/directiveId")).isEqualTo(registered.at("/data/directiveId"));
        assertThat(again.at("/data/repeat").asText()).isEqualTo("document");
        given().get("/api/directives/" + id(List.of(first)))
                .then()
                .body("revocation.document", equalTo("Thông báo thu hồi của Tỉnh ủy Sơn Hải"));
    }

    @Test
    void what_concerns_a_document_that_is_not_known_yet_waits_for_it() {
        var early = Submitting.text(number, "Thu hồi.").businessDocType(1).send();
        assertThat(early.answer().at("/data/reason").asText()).isEqualTo("document");

        var registered = Submitting.of(number).send().answer();

        var last = early.answers(2).getLast();
        assertThat(last.at("/data/outcome").asText()).isEqualTo("revoked");
        assertThat(last.at("/data/directiveId")).isEqualTo(registered.at("/data/directiveId"));
    }

    @Test
    void an_update_moves_days_adds_what_is_new_and_takes_back_what_fell_away() {
        var registered = Submitting.of(number).send().answer();
        var id = registered.at("/data/directiveId").asText();
        var update = Submitting.of(number).businessDocType(2);
        update.assignment(0).putObject("deadline").put("words", "trước ngày 01/6/2026");
        update.assignment(1).put("content", "Tổng hợp kết quả của cả năm");

        var answer = update.send().answer();

        assertThat(answer.at("/data/outcome").asText()).isEqualTo("amended");
        assertThat(answer.at("/data/assignments/0/assignmentId"))
                .isEqualTo(registered.at("/data/assignments/0/assignmentId"));
        assertThat(answer.at("/data/assignments/0/deadline/lastDay").asText()).isEqualTo("2026-05-31");
        assertThat(answer.at("/data/assignments")).hasSize(2);
        var events = await().until(() -> Records.values("dondoc.directives", id), all -> all.size() == 2);
        assertThat(Contract.of("directive-amended.v1").schemaErrors(events.getLast()))
                .isEmpty();
        var data = Submitting.read(events.getLast()).get("data");
        assertThat(data.at("/moved/0/lastDay").asText()).isEqualTo("2026-05-31");
        assertThat(data.at("/withdrawn/0")).isEqualTo(registered.at("/data/assignments/1/assignmentId"));
        assertThat(data.at("/added/0/content").asText()).isEqualTo("Tổng hợp kết quả của cả năm");
        given().get("/api/directives/" + id)
                .then()
                .body("assignments.size()", equalTo(2))
                .body("amendments[0].moved", equalTo(1));
        assertThat(given().get("/directives/" + id).asString())
                .contains("1 nhiệm vụ đổi hạn, 1 thêm, 1 bỏ", "Tổng hợp kết quả của cả năm");
    }

    @Test
    void an_update_that_changes_nothing_says_so_and_one_of_an_unknown_assignment_is_rejected() {
        Submitting.of(number).send().answer();

        var same = Submitting.of(number).businessDocType(2).send().answer();
        var wrong = Submitting.of(number).businessDocType(2);
        wrong.assignment(0).put("assignmentId", "00000000-0000-0000-0000-000000000001");

        assertThat(same.at("/data/repeat").asText()).isEqualTo("document");
        assertThat(Submitting.pointers(wrong.send().answer())).containsExactly("/data/assignments/0/assignmentId");
    }

    @Test
    void an_update_of_a_document_that_is_not_known_yet_waits_for_it() {
        var early = Submitting.of(number).businessDocType(2);
        early.assignment(0).putObject("deadline").put("words", "trước ngày 01/6/2026");
        assertThat(early.send().answer().at("/data/reason").asText()).isEqualTo("document");

        Submitting.of(number).send().answer();

        var last = early.answers(2).getLast();
        assertThat(last.at("/data/outcome").asText()).isEqualTo("amended");
        assertThat(last.at("/data/assignments/0/deadline/lastDay").asText()).isEqualTo("2026-05-31");
    }

    @Test
    void a_replacement_without_the_replaced_document_is_rejected() {
        assertThat(Submitting.pointers(
                        Submitting.of(number).businessDocType(3).send().answer()))
                .containsExactly("/data/concerns");
    }

    private static String waitingId(String eventId) {
        return given().get("/api/directives/submissions?size=200")
                .then()
                .extract()
                .<String>path("items.find { it.eventId == '" + eventId + "' }.submissionId");
    }

    private static String id(List<JsonNode> answers) {
        return answers.getFirst().at("/data/directiveId").asText();
    }
}
