package vn.dondoc.notification.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A task of a unit, as task-service numbers it. */
public record TaskId(@JsonValue UUID value) {

    @JsonCreator
    public TaskId {}
}
