package vn.dondoc.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.systemtests.Office.Item;

/** Each service killed (SIGKILL) in the middle of its work. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class CrashesIT {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final List<String> UNITS = List.of("DU-UBND", "DU-CQD", "DU-HOA-MAI", "DU-SUOI-LAM");

    private SandboxUnderTest sandbox;
    private Office office;

    @BeforeAll
    void start() {
        sandbox = SandboxUnderTest.start("crashes");
        office = new Office(sandbox);
    }

    @AfterAll
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({"directive-service, 911-CV/TU", "task-service, 912-CV/TU", "notification-service, 913-CV/TU"})
    void what_was_accepted_is_neither_lost_nor_done_twice(String service, String number) {
        String directive = office.registers(number, Item.of("DU-TRUC-THUOC", LAST_DAY));
        sandbox.crash(service);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(office.tasksOf(directive))
                        .extracting(task -> task.path("unit").asText())
                        .containsExactlyInAnyOrderElementsOf(UNITS));
        moveALittle();
        for (JsonNode task : office.tasksOf(directive)) {
            assertThat(office.noticesOf(task.path("taskId").asText()))
                    .filteredOn(notice -> notice.path("step").asText().equals("A"))
                    .as("assignment notices of %s", task.path("unit").asText())
                    .singleElement()
                    .satisfies(notice ->
                            assertThat(notice.path("outcome").asText()).isIn("delivered", "unknown"));
        }
        assertThat(messageIdsAbout(number))
                .as("mails; the fourth unit hears by Zalo")
                .hasSize(3);
    }

    @Test
    void a_killed_service_says_so_at_the_gateway_and_comes_back() {
        sandbox.kill("task-service");
        assertThat(sandbox.api().statusOf("/tasks")).isEqualTo(502);
        sandbox.bringBack("task-service");
        assertThat(sandbox.api().statusOf("/tasks")).isLessThan(500);
    }

    private void moveALittle() {
        String now = sandbox.api().own("/sandbox/clock").path("now").asText();
        office.waitsUntil(Instant.parse(now).plusSeconds(120).toString());
    }

    /** A mail whose attempt broke off may come again, but as the same: its Message-ID tells. */
    private List<String> messageIdsAbout(String number) {
        return sandbox.messages().stream()
                .filter(message -> !message.path("channel").asText().equals("ZALO"))
                .filter(message -> message.path("text").asText().contains(number))
                .map(message -> message.path("messageId").asText())
                .distinct()
                .toList();
    }
}
