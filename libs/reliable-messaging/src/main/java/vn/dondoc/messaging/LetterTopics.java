package vn.dondoc.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics past the channels: without a group, leaving no trace. */
@ApplicationScoped
class LetterTopics {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Map<String, Object> broker;

    LetterTopics(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /** The newest of each partition, oldest first. */
    List<ConsumerRecord<String, byte[]>> newest(Collection<String> topics, int eachPartition) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.beginningOffsets(partitions)
                    .forEach((partition, first) -> consumer.seek(
                            partition, Math.max(first, ends.getOrDefault(partition, 0L) - eachPartition)));
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (isBehind(consumer, ends)) {
                consumer.poll(PATIENCE).forEach(found::add);
            }
            return found;
        }
    }

    Optional<ConsumerRecord<String, byte[]>> at(TopicPartition partition, long offset) {
        try (var consumer = consumer()) {
            consumer.assign(List.of(partition));
            long first = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            if (offset < first || offset >= end) {
                return Optional.empty();
            }
            consumer.seek(partition, offset);
            while (consumer.position(partition) <= offset) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(PATIENCE)) {
                    if (record.offset() == offset) {
                        return Optional.of(record);
                    }
                }
            }
            return Optional.empty();
        }
    }

    /** Whether a record of this key stands after one and before another. */
    boolean hasLater(TopicPartition partition, long after, long before, String key) {
        try (var consumer = consumer()) {
            consumer.assign(List.of(partition));
            long first = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
            long end = Math.min(before, consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L));
            consumer.seek(partition, Math.max(first, after + 1));
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(PATIENCE)) {
                    if (record.offset() < end && Objects.equals(record.key(), key)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static boolean isBehind(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", "false");
        settings.put("default.api.timeout.ms", "10000");
        settings.remove("group.id");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
