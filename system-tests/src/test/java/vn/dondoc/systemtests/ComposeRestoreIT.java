package vn.dondoc.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.systemtests.Office.Item;

/** The drill of docs/operating.md: databases of yesterday meet the consumer offsets of today. */
@EnabledIfSystemProperty(named = "dondoc.compose.env", matches = ".+")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposeRestoreIT {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final List<String> UNITS = List.of("DU-UBND", "DU-CQD", "DU-HOA-MAI", "DU-SUOI-LAM");

    private final ComposeStack stack = new ComposeStack();
    private final SandboxUnderTest sandbox = stack.sandbox();
    private final Office office = new Office(sandbox);

    @TempDir
    Path yesterday;

    @Test
    void no_event_of_the_day_between_is_lost() {
        // Given: a backup, and a day of work after it
        String before = office.registers("961-CV/TU", Item.of("DU-TRUC-THUOC", LAST_DAY));
        awaitTasks(before);
        aLittleLater();
        stack.run("compose/backup", yesterday.toString(), "--env-file", env());
        String after = office.registers("962-CV/TU", Item.of("DU-TRUC-THUOC", LAST_DAY));
        awaitTasks(after);
        aLittleLater();
        assertThat(office.noticesOf(aTaskOf(after))).isNotEmpty();

        // When
        stack.run("compose/restore", yesterday.toString(), "task", "notification", "--", "--env-file", env());

        // Then: what the broker believed consumed has been read again, and took effect once
        awaitTasks(after);
        assertThat(office.tasksOf(before)).hasSize(UNITS.size());
        aLittleLater();
        for (JsonNode task : office.tasksOf(after)) {
            assertThat(office.noticesOf(task.path("taskId").asText()))
                    .filteredOn(notice -> notice.path("step").asText().equals("A"))
                    .as("assignment notices of %s", task.path("unit").asText())
                    .isNotEmpty()
                    .allSatisfy(notice ->
                            assertThat(notice.path("outcome").asText()).isIn("delivered", "unknown"));
        }

        // And: what is registered from then on goes its way as ever
        String next = office.registers("963-CV/TU", Item.of("DU-TRUC-THUOC", LAST_DAY));
        awaitTasks(next);
        aLittleLater();
        assertThat(office.noticesOf(aTaskOf(next)))
                .extracting(notice -> notice.path("outcome").asText())
                .contains("delivered");
    }

    private static String env() {
        return System.getProperty("dondoc.compose.env");
    }

    private String aTaskOf(String directive) {
        return office.tasksOf(directive).getFirst().path("taskId").asText();
    }

    private void awaitTasks(String directive) {
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(office.tasksOf(directive))
                        .extracting(task -> task.path("unit").asText())
                        .containsExactlyInAnyOrderElementsOf(UNITS));
    }

    private void aLittleLater() {
        String now = sandbox.api().own("/sandbox/clock").path("now").asText();
        office.waitsUntil(Instant.parse(now).plusSeconds(120).toString());
    }
}
