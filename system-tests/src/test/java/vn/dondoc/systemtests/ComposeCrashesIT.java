package vn.dondoc.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.systemtests.Office.Item;

/** Containers killed while they work; the engine starts them again. */
@EnabledIfSystemProperty(named = "dondoc.compose.env", matches = ".+")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposeCrashesIT {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final List<String> UNITS = List.of("DU-UBND", "DU-CQD", "DU-HOA-MAI", "DU-SUOI-LAM");

    private final ComposeStack stack = new ComposeStack();
    private final SandboxUnderTest sandbox = stack.sandbox();
    private final Office office = new Office(sandbox);

    @ParameterizedTest
    @ValueSource(strings = {"directive-service", "task-service", "notification-service", "kafka", "postgres"})
    void what_was_accepted_is_neither_lost_nor_told_twice(String victim) {
        String number = "95" + victim.length() + "-" + victim.substring(0, 3).toUpperCase(Locale.ROOT) + "/TU";
        String directive = office.registers(number, Item.of("DU-TRUC-THUOC", LAST_DAY));
        stack.crash(victim);
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(office.tasksOf(directive))
                        .extracting(task -> task.path("unit").asText())
                        .containsExactlyInAnyOrderElementsOf(UNITS));
        String now = sandbox.api().own("/sandbox/clock").path("now").asText();
        office.waitsUntil(Instant.parse(now).plusSeconds(120).toString());
        for (JsonNode task : office.tasksOf(directive)) {
            assertThat(office.noticesOf(task.path("taskId").asText()))
                    .filteredOn(notice -> notice.path("step").asText().equals("A"))
                    .as("assignment notices of %s", task.path("unit").asText())
                    .singleElement()
                    .satisfies(notice ->
                            assertThat(notice.path("outcome").asText()).isIn("delivered", "unknown"));
        }
    }
}
