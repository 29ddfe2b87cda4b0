package vn.dondoc.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "topics", value = "letters,3,false"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class InboxIT {

    @Inject
    Inbox inbox;

    @Inject
    Processing processing;

    @Inject
    InboxMetrics inboxMetrics;

    @Inject
    Letters letters;

    @Inject
    ConsumedPositions positions;

    @Inject
    ForgettingOldEvents forgetting;

    @Inject
    DataSource database;

    @Inject
    MeterRegistry metrics;

    private final String key = UUID.randomUUID().toString();

    @Test
    void an_event_published_twice_takes_effect_once() {
        // When
        String event = event(1, "hello");
        Records.publish("letters", key, event);
        Records.publish("letters", key, event);
        Records.publish("letters", key, event(2, "end"));

        // Then
        awaitLetters("hello", "end");
    }

    @Test
    void an_event_that_is_older_than_one_that_took_effect_is_ignored() {
        // When
        Records.publish("letters", key, event(2, "new"));
        Records.publish("letters", key, event(1, "old"));
        Records.publish("letters", key, event(3, "newest"));

        // Then
        awaitLetters("new", "newest");
    }

    @Test
    void events_of_a_source_that_does_not_count_all_take_effect() {
        // When
        Records.publish("letters", key, event(0, "one"));
        Records.publish("letters", key, event(0, "two"));

        // Then
        awaitLetters("one", "two");
    }

    @Test
    void a_poison_event_ends_in_the_dead_letters_as_it_came_and_the_others_take_effect() {
        // When
        String poison = event(2, Letters.POISON);
        Records.publish("letters", key, event(1, "before"));
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>("letters", key, poison.getBytes(StandardCharsets.UTF_8));
        record.headers().add("its-own", new byte[] {1, -1, 0});
        Records.publish(record);
        Records.publish("letters", key, event(3, "after"));

        // Then
        awaitLetters("before", "after");
        ConsumerRecord<String, byte[]> dead = awaitDeadLetter(key);
        assertThat(dead.value()).asString(StandardCharsets.UTF_8).isEqualTo(poison);
        assertThat(dead.headers().lastHeader("its-own").value()).containsExactly(1, -1, 0);
        assertThat(headers(dead))
                .containsEntry("dondoc-reason", "nobody can bear this")
                .containsEntry("dondoc-exception", "java.lang.IllegalArgumentException")
                .containsEntry("dondoc-consumer", "/test-service")
                .containsEntry("dondoc-topic", "letters")
                .containsKeys("dondoc-partition", "dondoc-offset");
    }

    @Test
    void a_dead_letter_is_written_in_the_transaction_of_its_inbox_row() {
        // Given: a topic that is not there, so that the relay leaves the row where it is
        String topic = "nowhere-" + key;

        // When
        inbox.receive("hand", records(record(topic, key, 0, event(1, Letters.POISON))), letters::keep);

        // Then
        assertThat(rows("""
                        select outbox.xmin = inbox.xmin from outbox, inbox
                        where outbox.topic = '%s.dead-letter' and inbox.channel = 'hand' and inbox.event_id = '%s-1'""".formatted(topic, key))).containsExactly("t");
        assertThat(letters.of(key)).isEmpty();
        run("delete from outbox where topic = '%s.dead-letter'".formatted(topic));
    }

    @Test
    void what_nobody_can_read_ends_in_the_dead_letters_once() {
        // When
        Records.publish("letters", key, "no JSON");
        Records.publish("letters", key, "{}");
        Records.publish("letters", key + "\0", event(1, "a key the database cannot keep"));
        Records.publish(new ProducerRecord<>("letters", key, null));
        Records.publish("letters", key, event(1, "hello"));

        // Then
        awaitLetters("hello");
        await().untilAsserted(() -> assertThat(Records.of("letters.dead-letter").stream()
                        .filter(dead -> dead.key().startsWith(key))
                        .map(dead -> headers(dead).get("dondoc-reason")))
                .containsExactlyInAnyOrder(
                        "The value is not JSON: line 1, column 1",
                        "The value is not a CloudEvent of version 1.0",
                        "The key is too long, or no text",
                        "The record has no value"));
    }

    @Test
    void a_passing_failure_is_tried_again_in_place_and_those_behind_it_wait() {
        // Given
        AtomicInteger attempts = new AtomicInteger();
        List<String> seen = new ArrayList<>();

        // When
        inbox.receive(
                "hand",
                records(record("letters", key, 0, event(1, "first")), record("letters", key, 1, event(2, "second"))),
                event -> {
                    if (attempts.incrementAndGet() <= 3) {
                        throw new PassingFailure("away", new IllegalStateException());
                    }
                    seen.add(event.data(Letter.class).words());
                });

        // Then
        assertThat(seen).containsExactly("first", "second");
        assertThat(attempts).hasValue(5);
    }

    @Test
    void what_fails_while_the_service_ends_is_no_dead_letter_and_comes_again() {
        // Given: what its handler needs may be closed already, and the bean that heard of the end may be gone
        inbox.stop(new ShutdownEvent());
        Inbox another = new Inbox(processing, inboxMetrics);
        ConsumerRecords<String, byte[]> poison = records(record("ending-" + key, key, 0, event(1, Letters.POISON)));

        try {
            // Then
            assertThatIllegalStateException()
                    .isThrownBy(() -> another.receive("hand", poison, letters::keep))
                    .withMessage("The service ends; the event comes again");
            assertThatIllegalStateException()
                    .isThrownBy(() -> another.receiveRecords("hand", poison, records -> {
                        throw new IllegalArgumentException("nobody can bear this");
                    }))
                    .withMessage("The service ends; the event comes again");
            assertThat(rows("select 1 from inbox where event_id = '%s-1'".formatted(key)))
                    .isEmpty();
            assertThat(rows("select 1 from outbox where topic = 'ending-%s.dead-letter'".formatted(key)))
                    .isEmpty();
        } finally {
            inbox.start(new StartupEvent());
        }
    }

    @Test
    void what_an_event_had_done_before_it_failed_is_undone() {
        // When
        inbox.receive("hand", records(record("letters", key, 0, event(1, Letters.POISON))), letters::keep);

        // Then
        assertThat(letters.of(key)).isEmpty();
    }

    @Test
    void the_position_moves_on_with_the_effect() {
        // When
        inbox.receive(
                "letters",
                records(record(key, key, 41, event(1, "hello")), record(key, key, 42, event(2, "hello"))),
                letters::keep);

        // Then
        assertThat(positions.byPartition()).containsEntry(key + "-0", 43L);
    }

    @Test
    void ids_of_events_are_forgotten_after_thirty_days() {
        // Given
        inbox.receive("hand", records(record("letters", key, 0, event(1, "hello"))), letters::keep);
        Instant received = Instant.parse("2026-05-15T00:00:00Z");

        // When
        forgetting.run(received.plus(Duration.ofDays(30)));
        List<String> afterThirtyDays = inboxRows();
        forgetting.run(received.plus(Duration.ofDays(30)).plusSeconds(1));

        // Then
        assertThat(afterThirtyDays).hasSize(1);
        assertThat(inboxRows()).isEmpty();
    }

    @Test
    void what_became_of_events_is_counted() {
        // Given
        String channel = "counted-" + key;
        String event = event(2, "hello");

        // When
        inbox.receive(
                channel,
                records(
                        record("letters", key, 0, event),
                        record("letters", key, 1, event),
                        record("letters", key, 2, event(1, "old"))),
                letters::keep);

        // Then
        assertThat(count(channel, "processed")).isEqualTo(1);
        assertThat(count(channel, "known")).isEqualTo(1);
        assertThat(count(channel, "outdated")).isEqualTo(1);
        assertThat(count(channel, "dead")).isZero();
    }

    private double count(String channel, String outcome) {
        return metrics.counter("dondoc.inbox.events", "channel", channel, "outcome", outcome)
                .count();
    }

    private List<String> inboxRows() {
        return rows("select event_id from inbox where event_id = '%s-1'".formatted(key));
    }

    private void awaitLetters(String... words) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(letters.of(key)).containsExactly(words));
    }

    private static ConsumerRecord<String, byte[]> awaitDeadLetter(String key) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Records.of("letters.dead-letter").stream()
                                .filter(dead -> key.equals(dead.key()))
                                .findAny(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        StreamSupport.stream(record.headers().spliterator(), false)
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    /** @param sequence 0 for none */
    private String event(long sequence, String words) {
        return """
                {"specversion": "1.0", "id": "%s-%s", "source": "/test", "type": "vn.dondoc.letter.v1", "subject": "s",
                 "time": "2026-05-15T00:00:00Z"%s, "data": {"words": "%s"}}""".formatted(
                key, sequence == 0 ? words : sequence, sequence == 0 ? "" : ", \"sequence\": " + sequence, words);
    }

    private static ConsumerRecord<String, byte[]> record(String topic, String key, long offset, String value) {
        return new ConsumerRecord<>(topic, 0, offset, key, value.getBytes(StandardCharsets.UTF_8));
    }

    @SafeVarargs
    private static ConsumerRecords<String, byte[]> records(ConsumerRecord<String, byte[]>... records) {
        return new ConsumerRecords<>(Map.of(new TopicPartition(records[0].topic(), 0), List.of(records)), Map.of());
    }

    private List<String> rows(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
