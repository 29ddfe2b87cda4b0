package vn.dondoc.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.backends.Database;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "topics", value = "letters,3,false"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboxIT {

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    private final String key = UUID.randomUUID().toString();

    @Test
    void an_event_committed_here_takes_effect_there() {
        // When
        QuarkusTransaction.requiringNew().run(() -> outbox.append(letter("hello")));

        // Then
        awaitLetters(List.of("hello"));
        ConsumerRecord<String, byte[]> record = sent().getFirst();
        assertThat(record.headers().lastHeader("content-type").value())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("application/cloudevents+json; charset=UTF-8");
        assertThat(read(record).time()).isEqualTo("2026-05-15T00:00:00Z");
        assertThat(read(record).source()).isEqualTo("/test-service");
    }

    @Test
    void an_event_of_a_transaction_that_is_rolled_back_is_never_told() {
        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(letter("never"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        QuarkusTransaction.requiringNew().run(() -> outbox.append(letter("told")));

        // Then
        awaitLetters(List.of("told"));
        assertThat(sent()).extracting(record -> read(record).sequence()).containsExactly(1L);
    }

    @Test
    void an_event_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.append(letter("lost"))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void the_events_of_a_key_are_counted_from_one_over_all_transactions() {
        // When
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(List.of(letter("1"), otherLetter(), letter("2"), letter("3"))));
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(letter("4"));
            outbox.append(letter("5"));
        });

        // Then
        awaitLetters(List.of("1", "2", "3", "4", "5"));
        assertThat(sent()).extracting(record -> read(record).sequence()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void more_events_than_are_written_at_once_are_told_each_once_in_the_order_of_its_key() {
        // Given
        List<OutgoingEvent> events = IntStream.range(0, 1_203)
                .mapToObj(number -> letter(key + number % 100, String.valueOf(number)))
                .toList();

        // When
        QuarkusTransaction.requiringNew().run(() -> outbox.append(events));

        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(outbox.pending()).isZero());
        List<ConsumerRecord<String, byte[]>> told = Records.of("letters").stream()
                .filter(record -> record.key() != null && record.key().startsWith(key))
                .toList();
        assertThat(told).hasSize(events.size());
        told.stream()
                .collect(Collectors.groupingBy(ConsumerRecord::key))
                .values()
                .forEach(ofOneKey -> assertThat(ofOneKey)
                        .extracting(record -> read(record).sequence())
                        .containsExactlyElementsOf(LongStream.rangeClosed(1, ofOneKey.size())
                                .boxed()
                                .toList()));
    }

    @Test
    void transactions_at_once_on_the_same_keys_neither_lock_each_other_out_nor_leave_a_gap() throws Exception {
        // Given
        List<String> keys =
                IntStream.range(0, 10).mapToObj(number -> key + number).toList();
        int transactions = 60;

        // When
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> running = new ArrayList<>();
            for (int number = 0; number < transactions; number++) {
                List<OutgoingEvent> events = new ArrayList<>();
                keys.forEach(each -> events.add(letter(each, "word")));
                Collections.shuffle(events, new Random(number));
                running.add(
                        threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(events))));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }

        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(outbox.pending()).isZero());
        for (String each : keys) {
            assertThat(Records.of("letters").stream().filter(record -> each.equals(record.key())))
                    .extracting(record -> read(record).sequence())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, transactions).boxed().toList());
        }
    }

    @Test
    void who_tells_the_same_keys_in_another_order_waits_for_who_holds_them() throws Exception {
        // Given
        String first = key + "-a";
        String second = key + "-b";

        // When
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> other = QuarkusTransaction.requiringNew().call(() -> {
                outbox.hold("letters", List.of(second, first));
                outbox.append(letter(second, "held"));
                Future<?> crossing = threads.submit(() -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.append(List.of(letter(first, "waits"), letter(second, "waits")))));
                await().until(OutboxIT::somebodyIsKeptWaiting);
                outbox.append(letter(first, "held"));
                return crossing;
            });
            other.get();
        }

        // Then
        for (String each : List.of(first, second)) {
            await().untilAsserted(
                            () -> assertThat(Records.values("letters", each)).hasSize(2));
            assertThat(Records.of("letters").stream().filter(record -> each.equals(record.key())))
                    .extracting(record -> read(record).sequence())
                    .containsExactly(1L, 2L);
            assertThat(Records.values("letters", each).getFirst()).contains("held");
        }
    }

    @Test
    void an_event_no_topic_would_take_is_refused_before_anything_is_stored() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.append(List.of(letter("small"), letter("x".repeat(900_000))))))
                .isInstanceOf(EventTooLarge.class)
                .hasMessageContaining("bytes");
    }

    private static boolean somebodyIsKeptWaiting() throws SQLException {
        Database database = RealParts.database();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet waiting = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            waiting.next();
            return waiting.getLong(1) > 0;
        }
    }

    private OutgoingEvent letter(String words) {
        return letter(key, words);
    }

    private static OutgoingEvent letter(String key, String words) {
        return new OutgoingEvent("letters", key, "vn.dondoc.letter.v1", key, new Letter(words));
    }

    private OutgoingEvent otherLetter() {
        return letter("other-" + key, "other");
    }

    private void awaitLetters(List<String> words) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(letters.of(key)).isEqualTo(words));
    }

    private List<ConsumerRecord<String, byte[]>> sent() {
        return Records.of("letters").stream()
                .filter(record -> key.equals(record.key()))
                .toList();
    }

    private static IncomingEvent read(ConsumerRecord<String, byte[]> record) {
        return IncomingEvent.parse(record.topic(), record.key(), record.value());
    }
}
