package vn.dondoc.directive.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import vn.dondoc.messaging.UnreadableEvent;

/**
 * A CloudEvent 1.0 as another system wrote it, in structured or in binary mode of the Kafka binding; both become the same here.
 *
 * @param json in structured form
 */
record SubmittedEvent(Sender sender, ObjectNode json) {

    /** They stand in an index. */
    private static final int LONGEST_NAME = 500;

    private static final String PREFIX = "ce_";
    private static final String CONTENT_TYPE = "content-type";

    /** @throws UnreadableEvent where nobody can tell even who speaks */
    static SubmittedEvent read(ConsumerRecord<String, byte[]> record) {
        var value = record.value();
        if (value == null) {
            throw new UnreadableEvent("The record has no value");
        }
        var json = record.headers().lastHeader(PREFIX + "specversion") == null
                ? structured(record, value)
                : binary(record, value);
        if (!"1.0".equals(json.path("specversion").asText())) {
            throw new UnreadableEvent("The value is not a CloudEvent of version 1.0");
        }
        return new SubmittedEvent(Sender.of(record, name("id", json), name("source", json)), json);
    }

    private static ObjectNode structured(ConsumerRecord<String, byte[]> record, byte[] value) {
        var type = contentType(record);
        if (!type.isEmpty() && !type.contains("json") || type.startsWith("application/cloudevents-batch")) {
            throw new UnreadableEvent("Neither a CloudEvent in structured JSON nor one in binary mode");
        }
        if (WireJson.read(value) instanceof ObjectNode event) {
            return event;
        }
        throw new UnreadableEvent("The value is no JSON object");
    }

    private static ObjectNode binary(ConsumerRecord<String, byte[]> record, byte[] value) {
        var event = WireJson.object();
        for (var header : record.headers()) {
            if (header.key().startsWith(PREFIX) && header.value() != null) {
                event.put(header.key().substring(PREFIX.length()), text(header));
            }
        }
        var type = contentType(record);
        event.put("datacontenttype", type.isEmpty() ? "application/json" : type);
        if (type.isEmpty() || type.contains("json")) {
            event.set("data", WireJson.read(value));
        }
        return event;
    }

    private static String contentType(ConsumerRecord<String, byte[]> record) {
        var header = record.headers().lastHeader(CONTENT_TYPE);
        return header == null || header.value() == null ? "" : text(header).toLowerCase(Locale.ROOT);
    }

    private static String text(Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String name(String attribute, JsonNode event) {
        var value = event.path(attribute).asText();
        if (value.isBlank() || value.length() > LONGEST_NAME || value.indexOf('\0') >= 0) {
            throw new UnreadableEvent("The " + attribute + " of the event is missing, too long, or no text");
        }
        return value;
    }

    /** The number of a directive and its issuer, for a list, as far as they were said. */
    JsonNode data() {
        return json.path("data");
    }
}
