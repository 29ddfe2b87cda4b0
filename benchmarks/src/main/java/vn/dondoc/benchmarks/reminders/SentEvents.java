package vn.dondoc.benchmarks.reminders;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The rows of an outbox, which are gone once they are sent: found again where they were sent to. */
final class SentEvents {

    private static final String HEADERS = """
            [{"name":"content-type","value":"application/cloudevents+json; charset=UTF-8"}]""";

    private SentEvents() {}

    /** @param times of so many equal turns those of one are wanted */
    static BareRows rows(String bootstrapServers, List<String> topics, int times) {
        var rows = new ArrayList<Object[]>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long left = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            var now = Timestamp.from(Instant.EPOCH);
            while (left > 0) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    if (left % times == 0) {
                        rows.add(new Object[] {record.topic(), record.key(), HEADERS, record.value(), now});
                    }
                    left--;
                }
            }
        }
        return new BareRows("outbox", List.of("topic", "key", "headers", "value", "created_at"), rows);
    }
}
