package vn.dondoc.notification.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A directive, as directive-service numbers it. */
public record DirectiveId(@JsonValue UUID value) {

    @JsonCreator
    public DirectiveId {}
}
