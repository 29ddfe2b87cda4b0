package vn.dondoc.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.calendar.VietnamTime;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OffsetFileClockTest {

    private static final Instant REAL = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void the_clock_follows_its_file_at_once() throws IOException {
        var file = Files.writeString(folder.resolve("offset"), "0\n");
        var clock = new OffsetFileClock(Clock.fixed(REAL, VietnamTime.ZONE), file);
        var before = clock.instant();

        Files.writeString(file, String.valueOf(Duration.ofDays(10).toMillis()));

        assertThat(Duration.between(before, clock.instant())).isEqualTo(Duration.ofDays(10));
    }

    @Test
    void a_missing_file_is_an_error_and_never_the_real_time() {
        var clock = new OffsetFileClock(Clock.fixed(REAL, VietnamTime.ZONE), folder.resolve("absent"));

        assertThatThrownBy(clock::instant).hasMessageContaining("absent");
    }
}
