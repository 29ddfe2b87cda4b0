package vn.dondoc.benchmarks.parts;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What notification-service tells of notices that were struck, heard as task-service hears it. */
public final class HeardEnds implements AutoCloseable {

    private static final String TOPIC = "dondoc.notifications";
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, byte[]> consumer;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<UUID, Long> struckAt = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean ends;

    public HeardEnds(Parts parts) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", parts.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // the end is that of now, not of the first poll
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().daemon().name("heard-ends").start(this::listen);
    }

    /** When it was told that the notice of a task was struck before anything was sent, by {@link System#nanoTime()}. */
    public Map<UUID, Long> struckAt() {
        return struckAt;
    }

    private void listen() {
        try (consumer) {
            while (!ends) {
                for (var record : consumer.poll(POLL)) {
                    var notice = json.readTree(record.value()).path("data");
                    if (notice.path("outcome").asText().equals("suppressed")) {
                        struckAt.put(UUID.fromString(notice.path("taskId").asText()), System.nanoTime());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An end cannot be read", e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        ends = true;
        thread.join();
    }
}
