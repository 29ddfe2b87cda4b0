package vn.dondoc.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A registered document. */
public record DirectiveId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DirectiveId {}

    /** As paths and events write it; for anything else {@link IllegalArgumentException}, which a path answers with 404. */
    public static DirectiveId fromString(String text) {
        return new DirectiveId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
