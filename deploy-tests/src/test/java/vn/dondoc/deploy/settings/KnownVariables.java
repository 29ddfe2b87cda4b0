package vn.dondoc.deploy.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The environment variables that have a meaning for a service: ours, Quarkus' by its own tables, and those of the Kafka clients. */
public final class KnownVariables {

    private final Set<String> names = new HashSet<>();

    private KnownVariables() {}

    public static KnownVariables read() {
        KnownVariables known = new KnownVariables();
        OwnSettings.all().forEach(setting -> known.names.add(setting.variable()));
        List.of(ConsumerConfig.configNames(), ProducerConfig.configNames())
                .forEach(settings -> settings.forEach(name ->
                        known.names.add("KAFKA_" + name.replace('.', '_').toUpperCase(Locale.ROOT))));
        known.addThoseOfQuarkus();
        return known;
    }

    public boolean contains(String variable) {
        return names.contains(variable);
    }

    private void addThoseOfQuarkus() {
        try {
            List<URL> tables = Collections.list(KnownVariables.class
                    .getClassLoader()
                    .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json"));
            for (URL table : tables) {
                collect(new ObjectMapper().readTree(table));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(JsonNode node) {
        if (node.path("environmentVariable").isTextual()) {
            names.add(node.path("environmentVariable").asText());
        }
        node.forEach(this::collect);
    }
}
