package vn.dondoc.deploy.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** What Quarkus itself does where nobody sets it. */
    static Optional<String> standard(String name) {
        return tables().stream()
                .flatMap(table -> table.findParents("path").stream())
                .filter(item -> item.at("/path/property").asText().equals(name))
                .map(item -> item.path("defaultValue").asText(""))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private void addThoseOfQuarkus() {
        tables().stream()
                .flatMap(table -> table.findValuesAsText("environmentVariable").stream())
                .forEach(names::add);
    }

    private static List<JsonNode> tables() {
        try {
            List<JsonNode> tables = new ArrayList<>();
            for (URL table : Collections.list(KnownVariables.class
                    .getClassLoader()
                    .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json"))) {
                tables.add(new ObjectMapper().readTree(table));
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
