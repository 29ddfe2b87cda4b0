package vn.dondoc.task.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PauseTest {

    private static final Instant NOW = Instant.parse("2026-05-29T08:00:00Z");

    @Test
    void what_has_not_failed_waits_for_nothing() {
        assertThat(Pause.NONE.isOver(NOW)).isTrue();
    }

    @Test
    void each_failure_doubles_the_pause_up_to_an_hour() {
        var pause = Pause.NONE;
        for (var minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
            pause = pause.afterFailure(NOW);

            var over = NOW.plus(Duration.ofMinutes(minutes));
            assertThat(pause.isOver(over.minusSeconds(1))).isFalse();
            assertThat(pause.isOver(over)).isTrue();
        }
    }

    @Test
    void a_clock_that_steps_back_does_not_prolong_it() {
        assertThat(Pause.NONE.afterFailure(NOW).isOver(NOW.minusSeconds(1))).isTrue();
    }
}
