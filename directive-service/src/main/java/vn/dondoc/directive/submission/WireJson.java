package vn.dondoc.directive.submission;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.dondoc.messaging.UnreadableEvent;

/** JSON of other systems. No exception quotes what it stumbled over; a name said twice is an error, since each reader would take another. */
final class WireJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private WireJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode read(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            // Without the cause: its message names what it found
            throw new UnreadableEvent("The value is not JSON: line %d, column %d"
                    .formatted(
                            e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                            e.getLocation() == null ? 0 : e.getLocation().getColumnNr()));
        } catch (IOException e) {
            throw new UnreadableEvent("The value is not JSON in UTF-8");
        }
    }

    static ObjectNode kept(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Answer.Waiting waiting(String answer) {
        return read(kept(answer), Answer.Waiting.class);
    }

    static Answer answer(String type, JsonNode data) {
        return switch (type) {
            case Answer.Accepted.TYPE -> read(data, Answer.Accepted.class);
            case Answer.Rejected.TYPE -> read(data, Answer.Rejected.class);
            case Answer.Waiting.TYPE -> read(data, Answer.Waiting.class);
            default -> throw new IllegalStateException("No answer of type " + type);
        };
    }

    private static <T> T read(JsonNode data, Class<T> type) {
        try {
            return MAPPER.treeToValue(data, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SubmittedDirective directive(JsonNode data) {
        return read(data, SubmittedDirective.class);
    }

    static JsonNode value(Object data) {
        return MAPPER.valueToTree(data);
    }

    static String written(Object data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
