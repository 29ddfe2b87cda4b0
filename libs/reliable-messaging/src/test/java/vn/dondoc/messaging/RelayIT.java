package vn.dondoc.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.backends.Topic;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.TestClock;

/** The relay alone, on a real database and a real broker that crash around it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RelayIT {

    private static final RealParts PARTS = new RealParts();
    private static OutboxOnDisk outbox;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final List<Producer<String, byte[]>> producers = new ArrayList<>();
    private String topic;

    @BeforeAll
    static void start() {
        PARTS.init(Map.of("topics", "elsewhere,1,false"));
        PARTS.start();
        outbox = new OutboxOnDisk(RealParts.database());
    }

    @AfterAll
    static void stop() {
        PARTS.stop();
    }

    @BeforeEach
    void a_topic_of_its_own() {
        topic = "letters-" + UUID.randomUUID();
        RealParts.broker().createTopics(List.of(Topic.of(topic, 3)));
    }

    @AfterEach
    void close_producers() {
        producers.forEach(producer -> producer.close(Duration.ZERO));
    }

    @Test
    void what_was_committed_before_a_crash_leaves_after_it() throws Exception {
        // Given: the process that committed never came to publish, and the database crashed too
        outbox.commit(topic, "a", "1", "2");
        RealParts.postgres().kill();
        RealParts.postgres().restart();

        // When
        runUntilEmpty(relay());

        // Then
        assertThat(Records.values(topic, "a")).containsExactly("1", "2");
    }

    @Test
    void after_a_crash_between_publishing_and_deleting_the_same_records_go_again_in_the_same_order() throws Exception {
        // Given
        outbox.commit(topic, "a", "1");
        outbox.commit(topic, "b", "1");
        Relay crashing = relay(new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer()) {
            @Override
            public void flush() {
                super.flush();
                RealParts.postgres().kill();
            }
        });
        assertThatThrownBy(crashing::run).isInstanceOf(SQLException.class);
        RealParts.postgres().restart();

        // When
        runUntilEmpty(relay());

        // Then
        assertThat(Records.values(topic, "a")).containsExactly("1", "1");
        assertThat(Records.values(topic, "b")).containsExactly("1", "1");
    }

    @Test
    void three_relays_at_once_keep_the_order_of_every_key_and_send_nothing_twice() throws Exception {
        // Given
        int keys = 20;
        int rounds = 50;
        List<String> everything =
                IntStream.range(0, rounds).mapToObj(Integer::toString).toList();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<?> writing = threads.submit(() -> {
                for (String round : everything) {
                    for (int key = 0; key < keys; key++) {
                        outbox.commit(topic, "key-" + key, round);
                    }
                }
            });

            // When
            List<Future<?>> relays = new ArrayList<>();
            for (int replica = 0; replica < 3; replica++) {
                Relay relay = relay();
                relays.add(threads.submit(() -> {
                    while (!writing.isDone() || outbox.pending() > 0) {
                        relay.run();
                    }
                    return null;
                }));
            }
            writing.get();
            for (Future<?> relay : relays) {
                relay.get();
            }
        }

        // Then
        Map<String, List<String>> sent = Records.of(topic).stream()
                .collect(groupingBy(
                        ConsumerRecord::key,
                        mapping(each -> new String(each.value(), StandardCharsets.UTF_8), toList())));
        assertThat(sent)
                .hasSize(keys)
                .allSatisfy((key, values) -> assertThat(values).isEqualTo(everything));
    }

    @Test
    void a_record_the_broker_refuses_stands_aside_with_an_alert_and_those_behind_it_go_on() throws Exception {
        // Given
        createTopicForSmallRecords(topic + "-small");
        outbox.commit(topic + "-small", "a", "before", "x".repeat(5_000), "after");
        outbox.commit(topic + "-small", "b", "another");

        // When
        runUntilEmpty(relay());

        // Then
        assertThat(Records.values(topic + "-small", "a")).containsExactly("before", "after");
        assertThat(Records.values(topic + "-small", "b")).containsExactly("another");
        assertThat(outbox.refused()).singleElement().asString().startsWith("a: RecordTooLargeException");
        assertThat(metrics.counter("dondoc.outbox.refused", "topic", topic + "-small")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_topic_that_is_not_there_holds_up_nobody_but_its_own_events() throws Exception {
        // Given
        outbox.commit(topic + "-missing", "a", "waits");
        outbox.commit(topic, "a", "goes");

        // When
        Relay relay = relay();
        while (relay.run() != Relay.Outcome.DONE) {
            assertThat(outbox.pending()).isPositive();
        }

        // Then
        assertThat(Records.values(topic, "a")).containsExactly("goes");
        assertThat(outbox.pending()).isEqualTo(1);

        // When
        RealParts.broker().createTopics(List.of(Topic.of(topic + "-missing", 1)));
        runUntilEmpty(relay());

        // Then
        assertThat(Records.values(topic + "-missing", "a")).containsExactly("waits");
    }

    @Test
    void a_topic_whose_records_are_refused_late_is_left_alone_for_a_while() throws Exception {
        // Given: a broker that says only after the records were sent that this topic is not ours to write to
        outbox.commit(topic, "a", "waits");
        Relay relay = relay(new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer()) {
            @Override
            public void flush() {
                while (errorNext(new TopicAuthorizationException(topic))) {
                    // until none is left
                }
            }
        });

        // When
        relay.run();

        // Then: the next run finds nothing to do instead of trying at once for ever
        assertThat(relay.run()).isEqualTo(Relay.Outcome.DONE);
        assertThat(outbox.pending()).isEqualTo(1);
        runUntilEmpty(relay());
    }

    @Test
    void a_broker_that_crashes_loses_nothing_and_swaps_nothing() throws Exception {
        // Given
        outbox.commit(topic, "a", "1", "2", "3");
        RealParts.broker().kill();
        Relay relay = relay();

        // When
        assertThat(relay.run()).isEqualTo(Relay.Outcome.POSTPONED);
        assertThat(outbox.pending()).isEqualTo(3);
        RealParts.broker().restart();
        runUntilEmpty(relay);

        // Then
        assertThat(Records.values(topic, "a")).containsExactly("1", "2", "3");
    }

    @Test
    void large_events_are_taken_a_few_at_a_time() throws Exception {
        // Given: more than a run holds in memory
        String large = "x".repeat(900_000);
        for (int key = 0; key < 25; key++) {
            outbox.commit(topic, "key-" + key, large);
        }

        // When
        assertThat(relay().run()).isEqualTo(Relay.Outcome.MORE);

        // Then
        assertThat(outbox.pending()).isBetween(1L, 24L);
        runUntilEmpty(relay());
        assertThat(Records.of(topic)).hasSize(25);
    }

    private Relay relay() {
        return relay(new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer()));
    }

    private Relay relay(Producer<String, byte[]> producer) {
        producers.add(producer);
        return new Relay(outbox.database(), producer, TestClock.at("2026-05-15T07:00"), new RelayMetrics(metrics));
    }

    private static Map<String, Object> settings() {
        return RelayProducer.settings(
                Map.of("bootstrap.servers", RealParts.broker().bootstrapServers()), Duration.ofSeconds(4));
    }

    private static void runUntilEmpty(Relay relay) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            relay.run();
            return outbox.pending() == 0;
        });
    }

    private static void createTopicForSmallRecords(String name) throws ExecutionException, InterruptedException {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", RealParts.broker().bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1).configs(Map.of("max.message.bytes", "2000"))))
                    .all()
                    .get();
        }
    }
}
