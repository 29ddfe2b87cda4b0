package vn.dondoc.sandbox.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.calendar.VietnamTime;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SandboxClockTest {

    private static final Instant REAL = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant START = Instant.parse("2026-05-15T00:00:00Z");

    @TempDir
    Path directory;

    private final Clock real = Clock.fixed(REAL, VietnamTime.ZONE);

    @Test
    void the_file_holds_the_offset_in_milliseconds() throws IOException {
        SandboxClock clock = SandboxClock.startingAt(START, real, file());
        assertThat(clock.instant()).isEqualTo(START);
        assertThat(Files.readString(file())).isEqualTo("11577600000");
    }

    @Test
    void it_never_goes_back() {
        SandboxClock clock = SandboxClock.startingAt(START, real, file());
        assertThatThrownBy(() -> clock.moveTo(START.minusMillis(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void a_later_run_takes_it_up_where_it_stood() {
        SandboxClock.startingAt(START, real, file()).moveTo(START.plusSeconds(60));
        assertThat(SandboxClock.continuing(real, file()).instant()).isEqualTo(START.plusSeconds(60));
    }

    private Path file() {
        return directory.resolve("offset");
    }
}
