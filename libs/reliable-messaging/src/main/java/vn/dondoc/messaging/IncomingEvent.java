package vn.dondoc.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A fact somebody has told.
 *
 * @param id unique for its source
 * @param sequence counts the events of topic and key; 0 where the source does not count
 * @param key of the record; empty where it has none
 */
public record IncomingEvent(
        String id,
        String source,
        String type,
        @Nullable String subject,
        Instant time,
        long sequence,
        String topic,
        String key,
        EventData content) {

    /** Ids, sources and keys are looked up in an index, which takes no more than this many characters. */
    private static final int LONGEST_NAME = 500;

    /** What the event says, in the fields the consumer declares; others are passed over. */
    public <T> T data(Class<T> type) {
        return content.as(type);
    }

    /** Reads a CloudEvent 1.0 in structured JSON; throws {@link UnreadableEvent} when it is none. */
    public static IncomingEvent parse(String topic, @Nullable String key, byte @Nullable [] value) {
        if (value == null) {
            throw new UnreadableEvent("The record has no value");
        }
        JsonNode event = EventJson.read(value);
        if (!"1.0".equals(event.path("specversion").asText())) {
            throw new UnreadableEvent("The value is not a CloudEvent of version 1.0");
        }
        return new IncomingEvent(
                name("id", event),
                name("source", event),
                name("type", event),
                event.path("subject").isTextual() ? event.path("subject").asText() : null,
                time(event),
                sequence(event),
                topic,
                key == null ? "" : indexable("key", key),
                new EventData(event.path("data")));
    }

    private static String name(String attribute, JsonNode event) {
        String value = event.path(attribute).asText();
        if (value.isEmpty()) {
            throw new UnreadableEvent("The event has no " + attribute);
        }
        return indexable(attribute, value);
    }

    private static String indexable(String attribute, String value) {
        if (value.length() > LONGEST_NAME || value.indexOf('\0') >= 0) {
            throw new UnreadableEvent("The " + attribute + " is too long, or no text");
        }
        return value;
    }

    private static Instant time(JsonNode event) {
        try {
            return OffsetDateTime.parse(name("time", event)).toInstant();
        } catch (DateTimeException e) {
            throw new UnreadableEvent("The time of the event is no instant", e);
        }
    }

    private static long sequence(JsonNode event) {
        JsonNode sequence = event.path("sequence");
        if (sequence.isMissingNode() || sequence.isNull()) {
            return 0;
        }
        if (!sequence.canConvertToLong() || !sequence.isIntegralNumber() || sequence.asLong() < 1) {
            throw new UnreadableEvent("The sequence of the event is no positive number");
        }
        return sequence.asLong();
    }
}
