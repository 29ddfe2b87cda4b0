package vn.dondoc.messaging;

import com.fasterxml.jackson.databind.JsonNode;

/** The data of an event, not yet read. */
public final class EventData {

    private final JsonNode json;

    EventData(JsonNode json) {
        this.json = json;
    }

    /** Throws {@link UnreadableEvent} when there is no data, or it does not fit. */
    public <T> T as(Class<T> type) {
        if (!json.isObject()) {
            throw new UnreadableEvent("The event has no data");
        }
        return EventJson.as(json, type);
    }
}
