package vn.dondoc.messaging;

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

    /** @param broker how to reach the broker: {@code bootstrap.servers} and what security wants */
    static Producer<String, byte[]> connect(Map<String, Object> broker, MessagingSettings.RelaySettings settings) {
        long timeout = settings.deliveryTimeout().toMillis();
        Map<String, Object> configuration = new HashMap<>(broker);
        configuration.put(ProducerConfig.ACKS_CONFIG, "all");
        configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        configuration.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(timeout));
        configuration.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(timeout / 2));
        configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout / 4);
        configuration.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return new KafkaProducer<>(configuration, new StringSerializer(), new ByteArraySerializer());
    }
}
