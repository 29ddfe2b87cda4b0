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
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics past the channels: without a group, leaving no trace. */
@ApplicationScoped
class LetterTopics {

    private static final Duration A_POLL = Duration.ofMillis(500);
    /** Without a record: a poll says nothing of a broker that is away, it only comes back empty. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

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
                next(consumer).forEach(found::add);
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
                for (ConsumerRecord<String, byte[]> record : next(consumer)) {
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
                for (ConsumerRecord<String, byte[]> record : next(consumer)) {
                    if (record.offset() < end && Objects.equals(record.key(), key)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** @throws TimeoutException when the broker hands out nothing for too long */
    private static ConsumerRecords<String, byte[]> next(KafkaConsumer<String, byte[]> consumer) {
        Map<TopicPartition, Long> before = positions(consumer);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            ConsumerRecords<String, byte[]> records = consumer.poll(A_POLL);
            if (!records.isEmpty() || !positions(consumer).equals(before)) {
                return records;
            }
        }
        throw new TimeoutException("The broker handed out no record within " + PATIENCE.toSeconds() + " s");
    }

    private static Map<TopicPartition, Long> positions(KafkaConsumer<?, ?> consumer) {
        return consumer.assignment().stream().collect(Collectors.toMap(each -> each, consumer::position));
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
