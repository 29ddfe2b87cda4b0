package vn.dondoc.notification.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A message of this service; the {@code Message-ID} of a mail and the tracking id of a Zalo message derive from it. */
public record MessageId(@JsonValue UUID value) {

    @JsonCreator
    public MessageId {}
}
