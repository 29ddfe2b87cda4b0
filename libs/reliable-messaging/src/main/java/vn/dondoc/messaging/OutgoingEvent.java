package vn.dondoc.messaging;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact to tell others.
 *
 * @param key events of one topic and key arrive in the order in which they were committed
 * @param type names the fact and the version of its contract, never a class: {@code vn.dondoc.task-opened.v1}
 * @param subject what the fact is about, mostly the key
 * @param data a record of the fact, written by Jackson: instants and dates as ISO 8601, {@code null} where there is none
 */
public record OutgoingEvent(String topic, String key, String type, String subject, Object data) {

    public OutgoingEvent {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(data);
    }

    /**
     * The event as it goes out: a CloudEvent 1.0 in structured JSON, UTF-8.
     *
     * @param source who says it, e.g. {@code /task-service}
     * @param sequence counts the events of topic and key, from 1
     * @param traceparent of the span in which it was decided, as W3C Trace Context writes it
     */
    public byte[] cloudEvent(String source, UUID id, long sequence, Instant time, @Nullable String traceparent) {
        ObjectNode event = EventJson.object()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("source", source)
                .put("type", type)
                .put("subject", subject)
                .put("time", time.toString())
                .put("datacontenttype", "application/json")
                .put("sequence", sequence);
        if (traceparent != null) {
            event.put("traceparent", traceparent);
        }
        event.putPOJO("data", data);
        return EventJson.bytes(event);
    }
}
