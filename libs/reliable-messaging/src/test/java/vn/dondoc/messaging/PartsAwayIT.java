package vn.dondoc.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "topics", value = "letters,3,false"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartsAwayIT {

    /** Longer than any timeout on the way. */
    private static final Duration A_WHILE = Duration.ofSeconds(12);

    private static final Duration LONG = Duration.ofMinutes(5);

    /** Less than the relay waits for the broker: a request that shared its wait would take longer, even on a busy machine. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    @ConfigProperty(name = "test.url")
    String service;

    private final String key = UUID.randomUUID().toString();
    private final List<String> words =
            IntStream.range(0, 10).mapToObj(Integer::toString).toList();

    @Test
    void a_broker_that_is_away_for_a_while_loses_nothing_and_blocks_no_request() throws Exception {
        brokerAwayFor(A_WHILE);
    }

    @Test
    @Tag("slow")
    void a_broker_that_is_away_for_five_minutes_loses_nothing_and_blocks_no_request() throws Exception {
        brokerAwayFor(LONG);
    }

    @Test
    void a_database_that_is_away_for_a_while_loses_nothing() throws Exception {
        databaseAwayFor(A_WHILE);
    }

    @Test
    @Tag("slow")
    void a_database_that_is_away_for_five_minutes_loses_nothing() throws Exception {
        databaseAwayFor(LONG);
    }

    @Test
    void a_broker_and_a_database_that_crash_in_the_middle_of_work_lose_nothing_and_repeat_nothing() {
        // When
        for (String each : words) {
            append(each);
            if (each.equals("3")) {
                RealParts.postgres().kill();
                RealParts.postgres().restart();
            }
            if (each.equals("6")) {
                RealParts.broker().kill();
                RealParts.broker().restart();
            }
        }

        // Then
        awaitAllWords();
    }

    private void brokerAwayFor(Duration time) throws Exception {
        // Given
        append("first");
        await().until(() -> letters.of(key).size() == 1);

        // When
        RealParts.broker().pause();
        try {
            for (String each : words) {
                long start = System.nanoTime();
                QuarkusTransaction.requiringNew().run(() -> outbox.append(letter(each)));
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
            }
            await().during(time).atMost(time.plusSeconds(30)).untilAsserted(() -> {
                assertThat(status("/q/health/live")).isEqualTo(200);
                assertThat(status("/q/health/ready")).isEqualTo(200);
            });
            assertThat(outbox.pending()).isEqualTo(words.size());
        } finally {
            RealParts.broker().resume();
        }

        // Then
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(letters.of(key))
                        .isEqualTo(Stream.concat(Stream.of("first"), words.stream())
                                .toList()));
    }

    private void databaseAwayFor(Duration time) throws Exception {
        // Given
        append("0");
        await().until(() -> letters.of(key).size() == 1);

        // When
        RealParts.postgres().pause();
        try {
            words.subList(1, words.size()).forEach(each -> Records.publish("letters", key, event(each)));
            await().during(time)
                    .atMost(time.plusSeconds(30))
                    .untilAsserted(() -> assertThat(status("/q/health/live")).isEqualTo(200));
            assertThat(status("/q/health/ready")).isEqualTo(503);
        } finally {
            RealParts.postgres().resume();
        }

        // Then
        awaitAllWords();
        await().atMost(Duration.ofSeconds(30)).until(() -> status("/q/health/ready") == 200);
    }

    /** As somebody at a page would: what fails while the database restarts is tried again. */
    private void append(String each) {
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
            QuarkusTransaction.requiringNew().run(() -> outbox.append(letter(each)));
            return true;
        });
    }

    private OutgoingEvent letter(String each) {
        return new OutgoingEvent("letters", key, "vn.dondoc.letter.v1", key, new Letter(each));
    }

    private String event(String each) {
        return """
                {"specversion": "1.0", "id": "%s-%s", "source": "/test", "type": "vn.dondoc.letter.v1", "subject": "s",
                 "time": "2026-05-15T00:00:00Z", "sequence": %d, "data": {"words": "%s"}}""".formatted(key, each, Integer.parseInt(each) + 1, each);
    }

    private void awaitAllWords() {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(letters.of(key)).isEqualTo(words));
    }

    private int status(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(service + path))
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
