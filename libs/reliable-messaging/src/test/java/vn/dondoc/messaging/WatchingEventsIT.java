package vn.dondoc.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "topics", value = "letters,3,false"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchingEventsIT {

    @Inject
    WatchingEvents watching;

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    MeterRegistry meters;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "test.url")
    String service;

    private final String key = UUID.randomUUID().toString();

    @Test
    void what_waits_to_leave_grows_old_while_the_broker_is_away_and_the_health_says_which_part_it_is()
            throws Exception {
        assertThat(parts()).containsEntry("broker", "UP").containsEntry("database", "UP");
        RealParts.broker().pause();
        try {
            append("one");

            watching.run(clock.instant().plusSeconds(90));

            assertThat(gauge("dondoc.outbox.age")).isBetween(89.0, 200.0);
            assertThat(up("broker")).isZero();
            assertThat(up("database")).isEqualTo(1);
            assertThat(parts()).containsEntry("broker", "DOWN").containsEntry("database", "UP");
            assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
            assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
        } finally {
            RealParts.broker().resume();
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            watching.run(clock.instant().plusSeconds(90));
            assertThat(gauge("dondoc.outbox.age")).isZero();
            assertThat(up("broker")).isEqualTo(1);
        });
    }

    @Test
    void a_database_that_is_away_is_named_too() throws Exception {
        RealParts.postgres().pause();
        try {
            watching.run(clock.instant());
            assertThat(up("database")).isZero();
            assertThat(parts()).containsEntry("database", "DOWN");
            assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        } finally {
            RealParts.postgres().resume();
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(get("/q/health/well").statusCode()).isEqualTo(200));
    }

    @Test
    void the_lag_counts_what_has_come_and_not_yet_taken_effect() throws Exception {
        append("one");
        append("two");
        await().until(() -> letters.of(key).size() == 2);
        watching.run(clock.instant());
        assertThat(lag()).isZero();

        forgetThePositions();
        watching.run(clock.instant());

        assertThat(lag()).isGreaterThanOrEqualTo(2);
    }

    /** As if nothing had taken effect yet. */
    private void forgetThePositions() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from consumed_position");
        }
    }

    private double lag() {
        return meters.get("dondoc.consumer.lag").tag("topic", "letters").gauge().value();
    }

    private double up(String part) {
        return meters.get("dondoc.part.up").tag("part", part).gauge().value();
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    private void append(String words) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(
                        new OutgoingEvent("letters", key, "vn.dondoc.letter.v1", key, new Letter(words))));
    }

    /** Each part with its status. */
    private Map<String, String> parts() throws IOException, InterruptedException {
        Map<String, String> parts = new HashMap<>();
        new ObjectMapper()
                .readTree(get("/q/health/well").body())
                .path("checks")
                .forEach(check -> parts.put(
                        check.path("name").asText(), check.path("status").asText()));
        return parts;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(service + path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
