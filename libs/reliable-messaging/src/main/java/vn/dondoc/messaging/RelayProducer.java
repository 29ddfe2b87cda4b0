package vn.dondoc.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The producer of the relay: no acknowledgement but of all replicas, no duplicate by its own retries, no wait without end. */
final class RelayProducer {

    private RelayProducer() {}

    static Producer<String, byte[]> connect(Map<String, Object> broker, Duration deliveryTimeout) {
        return new KafkaProducer<>(
                settings(broker, deliveryTimeout), new StringSerializer(), new ByteArraySerializer());
    }

    /** @param broker how to reach the broker: {@code bootstrap.servers} and what security wants */
    static Map<String, Object> settings(Map<String, Object> broker, Duration deliveryTimeout) {
        long timeout = deliveryTimeout.toMillis();
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(timeout));
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(timeout / 2));
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout / 4);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return settings;
    }
}
