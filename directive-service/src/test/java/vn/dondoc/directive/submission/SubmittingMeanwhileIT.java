package vn.dondoc.directive.submission;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.Letter;
import vn.dondoc.directive.Province;
import vn.dondoc.testkit.RealParts;

/** Two ways in cross: what the one has done is not committed yet when the other looks. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư Tỉnh ủy", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmittingMeanwhileIT {

    private final String number = Province.freshNumber();

    @Inject
    TakingSubmissions taking;

    @Inject
    SubmittingAtTheDoor door;

    @Inject
    DataSource database;

    @BeforeEach
    void theProvinceIsKnown() {
        Province.isKnown();
    }

    @Test
    void a_document_registered_by_rest_while_a_revocation_begins_to_wait_for_it_is_revoked() {
        var revocation = Submitting.text(number, "Thu hồi.").businessDocType(1);
        revocation.data().put("issuedOn", "2026-05-14");
        var id = new AtomicReference<String>();

        during(
                () -> taking.take(List.of(record(revocation))),
                () -> id.set(Province.registered(
                        Province.registration(number, "Đảng ủy phường Hoa Mai họp.", List.of("DU-HOA-MAI")))));

        given().get("/api/directives/" + id)
                .then()
                .body("revocation.document", equalTo("Thông báo thu hồi của Tỉnh ủy Sơn Hải"));
        given().get("/api/directives/submissions?size=200")
                .then()
                .body("items.findAll { it.number == '" + number + "' }", hasSize(0));
        assertThat(revocation.answers(2))
                .extracting(answer -> answer.get("type").asText())
                .containsExactly("vn.dondoc.directive-waiting.v1", "vn.dondoc.directive-accepted.v1");
    }

    @Test
    void the_same_package_brought_twice_at_once_is_one() {
        var document = new SubmittedDirective.Cited("TU-SH", number, LocalDate.of(2026, 5, 12));
        var directive = SubmittedDirective.ofText(
                BusinessType.NEW, document, null, null, null, Letter.numbered(number), null, List.of(), "Văn thư");
        var bytes = number.getBytes(StandardCharsets.UTF_8);
        var second = new AtomicReference<Answer>();

        during(
                () -> taking.takeOne(door.submission("/door", bytes, directive)),
                () -> second.set(door.submit("/door", bytes, directive)));

        assertThat(second.get())
                .isInstanceOfSatisfying(
                        Answer.Accepted.class,
                        accepted -> assertThat(accepted.repeat()).isEqualTo(Answer.Repeat.EVENT));
    }

    /** Does the one, and before that is committed the other: until it is over, or waits for the first. */
    private void during(Runnable one, Runnable other) {
        var running = QuarkusTransaction.requiringNew().call(() -> {
            one.run();
            var crossing = runAsync(other);
            await().until(() -> crossing.isDone() || isSomebodyKeptWaiting());
            return crossing;
        });
        running.join();
    }

    private boolean isSomebodyKeptWaiting() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select exists (select from pg_locks where not granted)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static ConsumerRecord<String, byte[]> record(Submitting submitting) {
        return new ConsumerRecord<>(
                Submitting.TOPIC,
                0,
                Long.MAX_VALUE,
                "meanwhile",
                submitting.event().toString().getBytes(StandardCharsets.UTF_8));
    }
}
