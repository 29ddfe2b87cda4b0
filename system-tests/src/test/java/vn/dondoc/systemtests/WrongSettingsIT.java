package vn.dondoc.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that is told nonsense does not start, and says which setting it is. No database or broker is needed to find out. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrongSettingsIT {

    @ParameterizedTest
    @CsvSource({
        "notification-service, DONDOC_DELIVERY_WORKERS, many, dondoc.delivery.workers",
        "notification-service, DONDOC_DELIVERY_LEASE, soon, dondoc.delivery.lease",
        "notification-service, DONDOC_GATHERING_MORNING, 25:00, dondoc.gathering.morning",
        "directive-service, DONDOC_INTAKE_FILE_MAX_PAGES, all, dondoc.intake.file.max-pages",
        "task-service, DONDOC_MESSAGING_INBOX_KEEP, for ever, dondoc.messaging.inbox.keep",
    })
    void a_wrong_value_stops_the_start_and_is_named(String service, String variable, String value, String setting)
            throws Exception {
        var process = start(service, Map.of(variable, value));
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(said.lines().filter(line -> line.contains(setting)))
                .as(said)
                .isNotEmpty();
    }

    private static Process start(String service, Map<String, String> settings) throws IOException {
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dquarkus.http.port=0",
                        "-Dquarkus.management.port=0",
                        "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:1/none",
                        "-Dquarkus.oidc.enabled=false",
                        "-jar",
                        SandboxUnderTest.root()
                                .resolve(service)
                                .resolve("target/quarkus-app/quarkus-run.jar")
                                .toString()))
                .redirectErrorStream(true);
        builder.environment().putAll(settings);
        return builder.start();
    }
}
