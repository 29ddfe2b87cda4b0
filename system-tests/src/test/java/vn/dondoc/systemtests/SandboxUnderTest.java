package vn.dondoc.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import vn.dondoc.sandbox.story.Api;

/** A sandbox of its own for one story, on any free port, its clock at 07:00 on Friday 15/5/2026; or the one that is named. */
final class SandboxUnderTest implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    private final @Nullable Process process;
    private final String url;
    private final HttpClient http = HttpClient.newHttpClient();

    private SandboxUnderTest(@Nullable Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static SandboxUnderTest start(String story) {
        return start(story, List.of(), Map.of());
    }

    /** A sandbox whose services are told something more. */
    static SandboxUnderTest start(String story, Map<String, String> environment) {
        return start(story, List.of(), environment);
    }

    /** A sandbox that begins with a directory of its own. */
    static SandboxUnderTest start(String story, Path units) {
        return start(story, List.of("--units", units.toString()), Map.of());
    }

    private static SandboxUnderTest start(String story, List<String> options, Map<String, String> environment) {
        String running = System.getProperty("dondoc.sandbox.url", "");
        if (!running.isEmpty()) {
            return new SandboxUnderTest(null, running);
        }
        Path root = root();
        Path home = root.resolve("system-tests/target").resolve(story);
        Path description = home.resolve("sandbox.json");
        try {
            Files.createDirectories(home);
            Files.deleteIfExists(description);
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--sun-misc-unsafe-memory-access=allow",
                    "--enable-native-access=ALL-UNNAMED",
                    "-jar",
                    root.resolve("sandbox/target/sandbox.jar").toString(),
                    "--root",
                    root.toString(),
                    "--home",
                    home.toString(),
                    "--port",
                    "0",
                    "--clock",
                    "2026-05-15T07:00"));
            command.addAll(options);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("sandbox.out").toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            Awaitility.await("the sandbox, see " + home.resolve("sandbox.out"))
                    .atMost(START)
                    .pollInterval(Duration.ofMillis(200))
                    .untilAsserted(() -> {
                        assertThat(process.isAlive()).as("the sandbox is alive").isTrue();
                        assertThat(description).exists();
                    });
            JsonNode json = new ObjectMapper().readTree(description.toFile());
            return new SandboxUnderTest(process, json.path("url").asText());
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot be started", e);
        }
    }

    /** The project's folder. */
    static Path root() {
        return Path.of(System.getProperty("dondoc.root", "..")).toAbsolutePath().normalize();
    }

    String url() {
        return url;
    }

    Api api() {
        return new Api(http, url);
    }

    /** Ends a part as a crash would, and starts it again. */
    void crash(String part) {
        kill(part);
        bringBack(part);
    }

    void kill(String part) {
        api().submit("/sandbox/parts/" + part + "/kill", "");
    }

    /** Brings a part back that was killed; returns when it serves. */
    void bringBack(String part) {
        api().submit("/sandbox/parts/" + part + "/start", "");
    }

    /** Sets the clock without waiting for what this brings about. */
    void setClock(String instant) {
        api().moveClock("{\"to\":\"" + instant + "\",\"jump\":true,\"wait\":false}");
    }

    /** Has a service run by so many processes. */
    void scale(String service, int replicas) {
        api().submit("/sandbox/parts/" + service + "/replicas", "number=" + replicas);
    }

    List<JsonNode> messages() {
        return api().own("/sandbox/messages").valueStream().toList();
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS))
                    .as("the sandbox ends in order")
                    .isTrue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
