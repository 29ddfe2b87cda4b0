package vn.dondoc.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.Map;

/** The body of RFC 9457. */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance"})
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonAnyGetter Map<String, Object> extensions) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, String detail, String instance, Map<String, Object> extensions) {
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, extensions);
    }
}
