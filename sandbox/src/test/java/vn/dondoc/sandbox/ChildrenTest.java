package vn.dondoc.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildrenTest {

    private static final String A_SANDBOX_LONG_GONE = "1 2020-01-01T00:00:00Z\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void what_a_killed_sandbox_left_behind_is_ended() throws Exception {
        Process left = new ProcessBuilder("sleep", "60").start();
        Files.writeString(file(), A_SANDBOX_LONG_GONE + left.pid() + " " + beganAt(left) + "\n");
        new Children(file()).endLeftovers();
        assertThat(left.waitFor()).isNotZero();
        assertThat(file()).doesNotExist();
    }

    @Test
    void another_program_that_was_given_the_same_number_is_left_alone() throws IOException {
        Process other = new ProcessBuilder("sleep", "60").start();
        Files.writeString(
                file(), A_SANDBOX_LONG_GONE + other.pid() + " " + beganAt(other).minusSeconds(60) + "\n");
        new Children(file()).endLeftovers();
        assertThat(other.isAlive()).isTrue();
        other.destroyForcibly();
    }

    @Test
    void a_sandbox_that_still_runs_is_not_disturbed() {
        Children children = new Children(file());
        children.note();
        assertThatThrownBy(children::endLeftovers)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already running");
    }

    private Path file() {
        return directory.resolve("children");
    }

    private static Instant beganAt(Process process) {
        return process.info().startInstant().orElseThrow();
    }
}
