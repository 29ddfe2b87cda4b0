package vn.dondoc.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The system that {@code docker compose} has started with the profile {@code sandbox}; {@code ./verify --compose} names its
 * {@code .env} and its address.
 */
final class ComposeStack {

    private static final Duration AGAIN = Duration.ofMinutes(4);
    private static final Path ROOT = SandboxUnderTest.root();

    /** All that is asked of a running sandbox by its address. */
    SandboxUnderTest sandbox() {
        return SandboxUnderTest.start("compose");
    }

    /** Containers of a service that run. */
    List<String> replicas(String service) {
        return compose("ps", "-q", service)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Ends the first process of a container as a crash would (SIGKILL); returns when the engine has started it again, and it serves. */
    void crash(String service) {
        String container = replicas(service).getFirst();
        String pid = inspect(container, "{{.State.Pid}}");
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
        await("healthy again: " + service).atMost(AGAIN).untilAsserted(() -> {
            assertThat(inspect(container, "{{.State.Health.Status}}")).isEqualTo("healthy");
            assertThat(inspect(container, "{{.State.Pid}}")).isNotEqualTo(pid);
        });
    }

    String inspect(String container, String what) {
        return run("docker", "inspect", "-f", what, container).strip();
    }

    String compose(String... words) {
        List<String> command = new ArrayList<>(List.of(
                "docker",
                "compose",
                "--env-file",
                Objects.requireNonNull(System.getProperty("dondoc.compose.env"), "dondoc.compose.env")));
        command.addAll(List.of(words));
        return run(command.toArray(String[]::new));
    }

    /** What a command says, which must succeed. */
    String run(String... command) {
        return run(ProcessBuilder.Redirect.PIPE, command);
    }

    String run(ProcessBuilder.Redirect input, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectInput(input)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor())
                    .as("%s%n%s", String.join(" ", command), said)
                    .isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + command[0], e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
