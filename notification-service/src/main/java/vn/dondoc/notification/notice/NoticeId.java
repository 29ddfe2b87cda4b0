package vn.dondoc.notification.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One contact hearing of one intent. */
public record NoticeId(@JsonValue UUID value) {

    @JsonCreator
    public NoticeId {}
}
