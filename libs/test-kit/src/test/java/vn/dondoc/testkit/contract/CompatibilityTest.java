package vn.dondoc.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody who reads or writes by a contract that was given out is broken by a later one of the same version. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompatibilityTest {

    private static final Path CONTRACTS = Path.of("../../contracts");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Written by others; all else we publish ourselves. */
    private static final Set<String> TAKEN_IN =
            Set.of("directive-submitted.v1.schema.json", "calendar-submitted.v1.schema.json");

    private static final String SCHEMA = """
            {"type": "object", "required": ["unit", "day"], "properties": {
              "unit": {"$ref": "#/$defs/unit"}, "day": {"type": ["string", "null"], "format": "date"},
              "kind": {"enum": ["off", "worked"]}, "days": {"type": "array", "maxItems": 60, "items": {"type": "string"}}},
             "$defs": {"unit": {"type": "string", "minLength": 1}}}
            """;

    static List<String> given() {
        return schemas(CONTRACTS.resolve("released")).keySet().stream()
                .filter(file -> !file.startsWith("common."))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("given")
    void a_contract_that_was_given_out_still_holds(String file) {
        var breaks = Compatibility.breaks(
                schemas(CONTRACTS.resolve("released")),
                schemas(CONTRACTS.resolve("events")),
                file,
                !TAKEN_IN.contains(file));

        assertThat(breaks)
                .as("A change like this needs an event of a new version; contracts/README.md says how")
                .isEmpty();
    }

    @Test
    void every_event_was_given_out() {
        assertThat(schemas(CONTRACTS.resolve("released")).keySet())
                .as("Copy the schema of a new event to contracts/released, and never change it there")
                .containsAll(schemas(CONTRACTS.resolve("events")).keySet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            ["unit", "day"] > ["unit"] > true
            "kind": > "sort": > true
            ["string", "null"] > ["string", "null", "number"] > true
            ["off", "worked"] > ["off", "worked", "half"] > true
            "format": "date" > "format": "date-time" > true
            "minLength": 1 > "minLength": 0 > true
            "maxItems": 60 > "maxItems": 90 > true
            {"type": "string"}}} > {"type": "integer"}}} > true
            ["unit", "day"] > ["unit", "day", "kind"] > false
            ["string", "null"] > "string" > false
            ["off", "worked"] > ["off"] > false
            "maxItems": 60 > "maxItems": 30 > false
            """)
    void what_breaks_is_found(String was, String is, boolean published) {
        assertThat(SCHEMA).contains(was);

        assertThat(breaks(SCHEMA.replace(was, is), published)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            ["unit", "day"] > ["unit", "day", "kind"] > true
            "kind": > "more": {"type": "string"}, "kind": > true
            ["off", "worked"] > ["off"] > true
            ["unit", "day"] > ["unit"] > false
            ["off", "worked"] > ["off", "worked", "half"] > false
            "maxItems": 60 > "maxItems": 90 > false
            """)
    void what_does_not_break_is_allowed(String was, String is, boolean published) {
        assertThat(breaks(SCHEMA.replace(was, is), published)).isEmpty();
    }

    private static List<String> breaks(String changed, boolean published) {
        return Compatibility.breaks(Map.of("a", read(SCHEMA)), Map.of("a", read(changed)), "a", published);
    }

    private static Map<String, JsonNode> schemas(Path folder) {
        try (var files = Files.list(folder)) {
            var schemas = new TreeMap<String, JsonNode>();
            for (var file : files.filter(file -> file.toString().endsWith(".schema.json"))
                    .toList()) {
                schemas.put(file.getFileName().toString(), read(Files.readString(file)));
            }
            return schemas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String schema) {
        try {
            return JSON.readTree(schema);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
