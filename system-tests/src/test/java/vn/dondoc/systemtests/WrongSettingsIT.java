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
        "notification-service, DONDOC_DELIVERY_PER_MINUTE_EMAIL, 0, dondoc.delivery.per-minute.email",
        "notification-service, DONDOC_BASE_URL, dondoc.example.vn, dondoc.base-url",
        "notification-service, DONDOC_ZALO_API_URL, zalo, dondoc.zalo.api-url",
        "notification-service, DONDOC_BOUNCES_ADDRESS, nobody, dondoc.bounces.address",
        "notification-service, DONDOC_BOUNCES_PORT, 70000, dondoc.bounces.port",
        "notification-service, QUARKUS_MAILER_PORT, smtp, quarkus.mailer.port",
        "directive-service, DONDOC_INTAKE_FILE_MAX_PAGES, all, dondoc.intake.file.max-pages",
        "directive-service, DONDOC_INTAKE_FILE_MAX_BYTES, 0, dondoc.intake.file.max-bytes",
        "directive-service, DONDOC_SUBMISSIONS_MAX_CLOCK_LEAD, -1H, dondoc.submissions.max-clock-lead",
        "directive-service, QUARKUS_DATASOURCE_JDBC_URL, postgres://db/directive, quarkus.datasource.jdbc.url",
        "directive-service, KAFKA_BOOTSTRAP_SERVERS, broker, kafka.bootstrap.servers",
        "directive-service, QUARKUS_HTTP_LIMITS_MAX_BODY_SIZE, much, quarkus.http.limits.max-body-size",
        "task-service, DONDOC_MESSAGING_INBOX_KEEP, for ever, dondoc.messaging.inbox.keep",
        "task-service, DONDOC_MESSAGING_INBOX_KEEP, 1H, dondoc.messaging.inbox.keep",
        "task-service, DONDOC_ANSWER_LINKS_PER_LINK_A_MINUTE, 0, dondoc.answer-links.per-link-a-minute",
        "task-service, QUARKUS_OIDC_AUTH_SERVER_URL, keycloak, quarkus.oidc.auth-server-url",
    })
    void a_wrong_value_stops_the_start_and_is_named(String service, String variable, String value, String setting)
            throws Exception {
        var process = start(service, Map.of(variable, value));
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(said.lines().filter(line -> line.contains(setting))).as(said).isNotEmpty();
    }

    private static Process start(String service, Map<String, String> settings) throws IOException {
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dquarkus.http.port=0",
                        "-Dquarkus.management.port=0",
                        "-jar",
                        SandboxUnderTest.root()
                                .resolve(service)
                                .resolve("target/quarkus-app/quarkus-run.jar")
                                .toString()))
                .redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/none",
                        "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1",
                        "QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:1",
                        "QUARKUS_OIDC_CREDENTIALS_SECRET", "secret-1",
                        "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", "12345678901234567890123456789012"));
        builder.environment().putAll(settings);
        return builder.start();
    }
}
