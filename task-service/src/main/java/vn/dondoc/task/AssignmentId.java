package vn.dondoc.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An item of a directive, as the registration named it; an amendment refers to it. */
public record AssignmentId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssignmentId {}

    /** As paths and events write it; for anything else {@link IllegalArgumentException}, which a path answers with 404. */
    public static AssignmentId fromString(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
