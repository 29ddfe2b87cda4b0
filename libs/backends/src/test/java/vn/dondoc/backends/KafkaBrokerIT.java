package vn.dondoc.backends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KafkaBrokerIT {

    private static KafkaBroker broker;

    @BeforeAll
    static void a_broker() {
        broker = KafkaBroker.start();
    }

    @AfterAll
    static void end() {
        broker.close();
    }

    @Test
    void what_was_acknowledged_is_there_after_a_crash() throws Exception {
        // Given
        broker.createTopics(List.of(Topic.of("crash", 1)));
        send(broker, "crash", "before");
        String address = broker.bootstrapServers();

        // When
        broker.kill();
        assertThatThrownBy(() -> send(broker, "crash", "meanwhile")).hasRootCauseInstanceOf(TimeoutException.class);
        broker.restart();

        // Then
        send(broker, "crash", "after");
        assertThat(broker.bootstrapServers()).isEqualTo(address);
        assertThat(read(broker, "crash", 2)).containsExactly("before", "after");
    }

    @Test
    void a_paused_broker_takes_nothing_and_goes_on_when_resumed() throws Exception {
        // Given
        broker.createTopics(List.of(Topic.of("pause", 1)));

        // When
        broker.pause();

        // Then
        assertThatThrownBy(() -> send(broker, "pause", "meanwhile")).hasRootCauseInstanceOf(TimeoutException.class);
        broker.resume();
        Awaitility.await().ignoreExceptions().untilAsserted(() -> send(broker, "pause", "after"));
    }

    @Test
    void no_topic_comes_into_being_by_itself() {
        assertThatThrownBy(() -> send(broker, "nobody-made-it", "lost"))
                .hasRootCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }

    @Test
    void creating_topics_twice_is_no_failure() {
        broker.createTopics(List.of(Topic.compacted("twice", 1)));
        broker.createTopics(List.of(Topic.compacted("twice", 1), Topic.of("once", 1)));
    }

    @Test
    void data_kept_in_a_directory_is_found_again(@TempDir Path directory) throws Exception {
        // Given
        try (KafkaBroker first = KafkaBroker.start(directory)) {
            first.createTopics(List.of(Topic.of("kept", 1)));
            send(first, "kept", "before");
        }

        // When
        try (KafkaBroker second = KafkaBroker.start(directory)) {

            // Then
            assertThat(read(second, "kept", 1)).containsExactly("before");
        }
    }

    private static void send(KafkaBroker broker, String topic, String value)
            throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "acks",
                "all",
                "max.block.ms",
                "2000",
                "request.timeout.ms",
                "1500",
                "delivery.timeout.ms",
                "2000");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private static List<String> read(KafkaBroker broker, String topic, int expected) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest");
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            for (int attempt = 0; attempt < 50 && values.size() < expected; attempt++) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> values.add(each.value()));
            }
        }
        return values;
    }
}
