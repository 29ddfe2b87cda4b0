package vn.dondoc.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import vn.dondoc.systemtests.Office.Item;

/** Somebody links a Zalo account by a code, and is then written to by user id; Zalo's webhook tells what arrived. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ZaloLinkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final String UNIT = "SO-NV";
    private static final String PHONE = "84900000008";

    private SandboxUnderTest sandbox;
    private Office office;
    private String contact;

    @BeforeAll
    void start() {
        sandbox = SandboxUnderTest.start("zalo-link");
        office = new Office(sandbox);
        await().atMost(PATIENCE).until(() -> focal().isPresent());
        contact = focal().orElseThrow().path("id").asText();
    }

    @AfterAll
    void stop() {
        sandbox.close();
    }

    @Test
    @Order(1)
    void a_message_by_telephone_number_is_told_of_by_our_own_reference() {
        String directive = office.registers("931-CV/TU", Item.of(UNIT, LAST_DAY));
        office.waitsUntil("2026-05-15T07:10:00+07:00");

        assertThat(toldByZalo())
                .singleElement()
                .satisfies(message -> assertThat(
                                message.path("headers").path("tracking_id").asText())
                        .matches("[0-9a-f]{32}"));
        awaitArrival(directive);
    }

    @Test
    @Order(2)
    void the_code_that_a_person_sends_to_the_account_links_it() {
        String code = sandbox.api()
                .post("/api/notifications/contacts/" + contact + "/zalo-link-codes", "clerk", "application/json", "")
                .path("code")
                .asText();
        assertThat(isLinked()).isFalse();

        sandbox.api().submit("/sandbox/zalo/words", "phone=" + PHONE + "&text=Ma+" + code);

        await().atMost(PATIENCE).until(this::isLinked);
    }

    @Test
    @Order(3)
    void who_is_linked_is_written_to_by_user_id_and_word_of_it_is_known_by_the_number_zalo_gave() {
        String directive = office.registers("932-CV/TU", Item.of(UNIT, LAST_DAY));
        office.waitsUntil("2026-05-15T07:20:00+07:00");

        assertThat(toldByZalo())
                .hasSize(2)
                .last()
                .satisfies(message -> assertThat(
                                message.path("headers").path("user_id").asText())
                        .matches("\\d{19}"));
        awaitArrival(directive);
    }

    @Test
    @Order(4)
    void a_message_whose_answer_is_lost_is_a_delivered_one_when_the_webhook_tells_of_it() {
        sandbox.api().fault("zalo", "{\"fault\":\"drop-reply\",\"phone\":\"84900000005\"}");
        sandbox.api().fault("zalo", "{\"fault\":\"webhook-twice\",\"phone\":\"84900000005\"}");
        String directive = office.registers("933-CV/TU", Item.of("DU-HOA-MAI", LAST_DAY));
        office.waitsUntil("2026-05-15T07:30:00+07:00");
        awaitArrival(directive);
        office.waitsUntil("2026-05-15T08:00:00+07:00");

        assertThat(notice(directive).path("outcome").asText()).isEqualTo("delivered");
        assertThat(notice(directive).path("channel").asText()).isEqualTo("zalo");
        assertThat(office.toldTo("84900000005")).hasSize(1);
        assertThat(office.toldTo("danguy.hoamai@example.vn")).isEmpty();
    }

    private Optional<JsonNode> focal() {
        return sandbox.api()
                .get("/api/notifications/contacts?unit=" + UNIT, "clerk")
                .path("items")
                .valueStream()
                .filter(person -> person.path("role").asText().equals("focal"))
                .findFirst();
    }

    private boolean isLinked() {
        return focal().orElseThrow().path("zaloLinked").asBoolean();
    }

    private List<JsonNode> toldByZalo() {
        return sandbox.messages().stream()
                .filter(message -> message.path("recipient").asText().equals(PHONE))
                .toList();
    }

    private JsonNode notice(String directive) {
        String task = office.tasksOf(directive).getFirst().path("taskId").asText();
        return office.noticesOf(task).stream()
                .filter(notice -> notice.path("step").asText().equals("A"))
                .findFirst()
                .orElseThrow();
    }

    private void awaitArrival(String directive) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(notice(directive).path("attempts"))
                        .extracting(attempt -> attempt.path("entry").asText())
                        .containsOnlyOnce("arrived"));
    }
}
