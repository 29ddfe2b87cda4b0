package vn.dondoc.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OptionsTest {

    @Test
    void nothing_asked_for_is_a_fresh_sandbox_on_8080() {
        Options options = Options.parse(List.of("--root", "/project"));
        assertThat(options.task()).isEqualTo(Options.Task.SERVE);
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.keep()).isFalse();
        assertThat(options.home()).isEqualTo(Path.of("/project/sandbox/target"));
    }

    @Test
    void an_instant_without_offset_is_vietnams_time() {
        Instant expected = Instant.parse("2026-05-15T00:00:00Z");
        assertThat(Options.instant("2026-05-15T07:00")).isEqualTo(expected);
        assertThat(Options.instant("2026-05-15T02:00:00+02:00")).isEqualTo(expected);
    }

    @Test
    void a_demo_has_its_own_port_folder_and_clock() {
        Options options = Options.parse(List.of("demo", "--root", "/project"));
        assertThat(options.port()).isZero();
        assertThat(options.home()).isEqualTo(Path.of("/project/sandbox/target/demo"));
        assertThat(options.clock()).hasValue(Options.DEMO_CLOCK);
    }

    @Test
    void what_it_does_not_understand_is_said_in_one_line() {
        assertThatThrownBy(() -> Options.parse(List.of("--prot", "1")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--prot");
        assertThatThrownBy(() -> Options.parse(List.of("--port", "99999"))).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> Options.parse(List.of("--port"))).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> Options.parse(List.of("--clock", "tomorrow"))).isInstanceOf(CannotStart.class);
    }
}
