package vn.dondoc.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of {@code contracts/} agree with each other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractsTest {

    private static final Path CONTRACTS = Path.of("../../contracts");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Added within a version, and therefore optional: who wrote before does not say them. */
    private static final Map<String, Set<String>> ADDED_LATER = Map.of(
            "notice-ended.v1", Set.of("notices"),
            "task-opened.v1", Set.of("output", "via", "reportTo"));

    /** What who submits may leave out. */
    private static final Map<String, Set<String>> OPTIONAL =
            Map.of("directive-submitted.v1", Set.of("number", "subject", "urgency", "assignments", "by"));

    static List<String> events() throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS.resolve("events"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json") && !name.startsWith("common."))
                    .map(name -> name.replace(".schema.json", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_example_satisfies_its_schema(String event) {
        var contract = Contract.of(event);

        assertThat(contract.schemaErrors(contract.example())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_field_that_is_not_known_breaks_nothing(String event) {
        var contract = Contract.of(event);

        assertThat(contract.schemaErrors(contract.exampleWithUnknownField())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_field_of_the_data_is_missed_when_it_is_not_there_but_optional_ones(String event)
            throws JsonProcessingException {
        var contract = Contract.of(event);
        var data = JSON.readTree(contract.example()).get("data");

        for (var field : iterable(data)) {
            var without = JSON.readTree(contract.example());
            ((ObjectNode) without.get("data")).remove(field);
            assertThat(contract.schemaErrors(without.toString()).isEmpty())
                    .as(field)
                    .isEqualTo(Stream.of(ADDED_LATER, OPTIONAL)
                            .anyMatch(optional ->
                                    optional.getOrDefault(event, Set.of()).contains(field)));
        }
    }

    @Test
    void asyncapi_describes_every_event_once_and_nothing_else() throws IOException {
        var payloads = asyncapi()
                .get("components")
                .get("messages")
                .valueStream()
                .map(message -> message.get("payload").get("$ref").asText())
                .toList();

        assertThat(payloads)
                .containsExactlyInAnyOrderElementsOf(events().stream()
                        .map(event -> "events/" + event + ".schema.json")
                        .toList());
    }

    @Test
    void every_message_of_asyncapi_bears_the_type_that_its_schema_demands() throws IOException {
        for (var message : (Iterable<JsonNode>)
                asyncapi().get("components").get("messages").valueStream()::iterator) {
            var file = message.get("payload").get("$ref").asText();
            var schema = JSON.readTree(CONTRACTS.resolve(file).toFile());
            assertThat(message.get("name").asText())
                    .as(file)
                    .isEqualTo(schema.get("properties").get("type").get("const").asText());
        }
    }

    @Test
    void asyncapi_and_the_table_name_the_same_topics_with_the_same_partitions() throws IOException {
        var described = asyncapi()
                .get("channels")
                .valueStream()
                .map(channel -> channel.get("address").asText() + ","
                        + channel.get("bindings").get("kafka").get("partitions").asInt() + ","
                        + channel.get("bindings").get("kafka").has("topicConfiguration"))
                .toList();

        assertThat(described).containsExactlyInAnyOrderElementsOf(rows("topics.csv"));
    }

    @Test
    void every_channel_is_published_by_one_and_consumed_by_somebody() throws IOException {
        for (var address : channelNames()) {
            var actions = asyncapi()
                    .get("operations")
                    .valueStream()
                    .filter(operation ->
                            operation.get("channel").get("$ref").asText().equals("#/channels/" + address))
                    .map(operation -> operation.get("action").asText())
                    .toList();
            assertThat(actions).as(address).containsOnlyOnce("send").contains("receive");
        }
    }

    @Test
    void every_event_stands_in_the_table_of_the_readme() throws IOException {
        var readme = Files.readString(CONTRACTS.resolve("README.md"));

        assertThat(events()).allSatisfy(event -> assertThat(readme).contains("| `vn.dondoc." + event + "` |"));
    }

    @Test
    void no_route_hides_another() throws IOException {
        var prefixes = rows("routes.csv").stream().map(row -> row.split(",")[0]).toList();

        assertThat(prefixes).doesNotHaveDuplicates().allMatch(prefix -> prefix.startsWith("/"));
    }

    private static Set<String> channelNames() throws IOException {
        var names = new TreeSet<String>();
        asyncapi().get("channels").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Iterable<String> iterable(JsonNode node) {
        return node::fieldNames;
    }

    private static List<String> rows(String file) throws IOException {
        return Files.readAllLines(CONTRACTS.resolve(file)).stream().skip(1).collect(Collectors.toList());
    }

    private static JsonNode asyncapi() throws IOException {
        return new YAMLMapper().readTree(CONTRACTS.resolve("asyncapi.yaml").toFile());
    }
}
