package vn.dondoc.benchmarks.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import vn.dondoc.backends.Database;
import vn.dondoc.sandbox.story.Api;

/** The whole sandbox with a directory of its own: the three services, behind one gateway. */
public final class RunningSandbox implements AutoCloseable {

    private static final int ORDERLY_END_SECONDS = 60;

    private final Process process;
    private final Path home;
    private final JsonNode description;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Api api;

    private RunningSandbox(Process process, Path home, JsonNode description) {
        this.process = process;
        this.home = home;
        this.description = description;
        this.api = new Api(http, description.path("url").asText());
    }

    /**
     * Returns when it serves.
     *
     * @param units the directory of units, as CSV
     * @param clock where its clock starts, in Vietnam's time
     */
    public static RunningSandbox start(String name, String units, String clock) {
        var root = Path.of("").toAbsolutePath();
        var home = root.resolve("benchmarks/target/reminders").resolve(name);
        var description = home.resolve("sandbox.json");
        try {
            Files.createDirectories(home);
            Files.deleteIfExists(description);
            Files.writeString(home.resolve("units.csv"), units);
            var command = List.of(
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
                    clock,
                    "--units",
                    home.resolve("units.csv").toString());
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("sandbox.out").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            Patience.until("the sandbox serves, see " + home.resolve("sandbox.out"), () -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The sandbox has ended, see " + home.resolve("sandbox.out"));
                }
                return Files.exists(description);
            });
            return new RunningSandbox(process, home, new ObjectMapper().readTree(description.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot be started", e);
        }
    }

    public Api api() {
        return api;
    }

    public String bootstrapServers() {
        return description.path("kafka").asText();
    }

    /** Of a service, as its settings name it. */
    public Database database(String service) {
        var settings = new Properties();
        try (Reader reader = Files.newBufferedReader(
                home.resolve("data").resolve(service).resolve("config/application.properties"))) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The settings of " + service + " cannot be read", e);
        }
        return new Database(
                Objects.requireNonNull(settings.getProperty("quarkus.datasource.jdbc.url")),
                Objects.requireNonNull(settings.getProperty("quarkus.datasource.username")),
                Objects.requireNonNull(settings.getProperty("quarkus.datasource.password")));
    }

    /** The most that a service has had resident. */
    public double mostMegabytes(String service) {
        long pid = description
                .path("services")
                .valueStream()
                .filter(one -> one.path("name").asText().equals(service))
                .mapToLong(one -> one.path("pid").asLong())
                .findFirst()
                .orElseThrow();
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is known of process " + pid, e);
        }
    }

    @Override
    public void close() {
        http.close();
        process.destroy();
        try {
            if (!process.waitFor(ORDERLY_END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
