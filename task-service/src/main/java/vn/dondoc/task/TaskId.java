package vn.dondoc.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A task: what one unit must do for one assignment (and one occurrence of it). */
public record TaskId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskId {}

    /** As paths and events write it; for anything else {@link IllegalArgumentException}, which a path answers with 404. */
    public static TaskId fromString(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
