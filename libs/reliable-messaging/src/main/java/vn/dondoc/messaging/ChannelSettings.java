package vn.dondoc.messaging;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;

/**
 * The settings that really hold for each channel, wherever they come from. A service whose channels could lose events does
 * not start.
 */
@ApplicationScoped
public class ChannelSettings {

    private static final Map<String, String> OF_THE_CONSUMER = Map.of(
            "auto.offset.reset", "earliest",
            "enable.auto.commit", "false",
            "value.deserializer", "org.apache.kafka.common.serialization.ByteArrayDeserializer");

    private static final Map<String, String> OF_THE_PRODUCER = Map.of("acks", "all", "enable.idempotence", "true");

    private static final Map<String, String> OF_THE_CONNECTOR = Map.of(
            "batch", "true",
            "cloud-events", "false",
            "commit-strategy", "throttled",
            "consumer-rebalance-listener.name", "consumed-positions",
            "failure-strategy", "fail",
            "health-enabled", "false",
            "throttled.unprocessed-record-max-age.ms", "0");

    private final KafkaClientService clients;
    private final Config config;

    ChannelSettings(KafkaClientService clients, Config config) {
        this.clients = clients;
        this.config = config;
    }

    void check(@Observes StartupEvent event) {
        List<String> dangers = dangers();
        if (!dangers.isEmpty()) {
            throw new IllegalStateException("Channels that could lose events: " + dangers);
        }
    }

    /** The incoming channels on Kafka. */
    public List<String> incoming() {
        return clients.getConsumerChannels().stream().sorted().toList();
    }

    /** The effective settings of an incoming channel, as far as events depend on them. */
    public Map<String, String> of(String channel) {
        Map<String, String> settings = new TreeMap<>();
        Map<String, ?> consumer = clients.getConsumer(channel).configuration();
        OF_THE_CONSUMER.keySet().forEach(name -> settings.put(name, Objects.toString(consumer.get(name))));
        OF_THE_CONNECTOR.keySet().forEach(name -> settings.put(name, connector(channel, name)));
        return settings;
    }

    /** Each setting of a channel that is not as it must be, as {@code channel: name=value}; empty when all is well. */
    public List<String> dangers() {
        List<String> dangers = new ArrayList<>();
        for (String channel : incoming()) {
            Map<String, String> effective = of(channel);
            compare(channel, OF_THE_CONSUMER, effective, dangers);
            compare(channel, OF_THE_CONNECTOR, effective, dangers);
        }
        for (String channel : clients.getProducerChannels()) {
            compare(channel, OF_THE_PRODUCER, clients.getProducer(channel).configuration(), dangers);
        }
        return dangers;
    }

    private static void compare(
            String channel, Map<String, String> wanted, Map<String, ?> effective, List<String> dangers) {
        new TreeMap<>(wanted).forEach((name, value) -> {
            String actual = Objects.toString(effective.get(name));
            if (!actual.equals(value)) {
                dangers.add("%s: %s=%s".formatted(channel, name, actual));
            }
        });
    }

    /** As the connector looks it up: the channel's own setting first, then what holds for all channels. */
    private String connector(String channel, String name) {
        return config.getOptionalValue("mp.messaging.incoming." + channel + "." + name, String.class)
                .or(() -> config.getOptionalValue(
                        "mp.messaging.connector." + KafkaConnector.CONNECTOR_NAME + "." + name, String.class))
                .orElse("unset");
    }
}
