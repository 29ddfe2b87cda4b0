package vn.dondoc.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One event type as {@code contracts/events} states it. */
public final class Contract {

    static final String FOLDER = "contracts/events/";
    private static final String SCHEMA_IDS = "https://dondoc.example.vn/contracts/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            factory -> factory.schemaMappers(mappers -> mappers.mapPrefix(SCHEMA_IDS, "classpath:" + FOLDER)));

    private final String name;
    private final JsonSchema schema;

    private Contract(String name, JsonSchema schema) {
        this.name = name;
        this.schema = schema;
    }

    /** @param name of the event with its version, for example {@code task-opened.v1} */
    public static Contract of(String name) {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return new Contract(name, SCHEMAS.getSchema(SchemaLocation.of(SCHEMA_IDS + name + ".schema.json"), config));
    }

    /** What the schema has against this event; empty when it satisfies it. */
    public List<String> schemaErrors(String event) {
        return schema.validate(event, InputFormat.JSON).stream()
                .map(ValidationMessage::toString)
                .sorted()
                .toList();
    }

    public String example() {
        return read(FOLDER + name + ".example.json");
    }

    /** The example as a later version might write it: with a field more in its data. */
    public String exampleWithUnknownField() {
        try {
            var event = (ObjectNode) JSON.readTree(example());
            event.put("laterAttribute", "unknown");
            ((ObjectNode) event.get("data")).put("laterField", "unknown");
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the contracts as text. */
    public static String read(String resource) {
        try (var in = Contract.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No such contract: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
