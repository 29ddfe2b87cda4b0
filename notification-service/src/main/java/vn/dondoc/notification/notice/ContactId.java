package vn.dondoc.notification.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A person who is written to, as directive-service numbers them. */
public record ContactId(@JsonValue UUID value) {

    @JsonCreator
    public ContactId {}
}
