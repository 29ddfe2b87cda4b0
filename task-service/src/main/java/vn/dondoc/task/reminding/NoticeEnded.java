package vn.dondoc.task.reminding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.policy.StepKey;

/**
 * Event: a notice has come to its end, one way or another.
 *
 * @param notices of the step altogether, one a contact; null from a sender that does not count them: one
 */
record NoticeEnded(
        UUID noticeId,
        TaskId taskId,
        int deadlineVersion,
        StepKey step,
        Audience audience,
        @Nullable UUID contactId,
        @Nullable String contactName,
        Outcome outcome,
        @Nullable String reason,
        @Nullable Channel channel,
        Instant at,
        @Nullable Integer notices) {

    NoticeEnded {
        requireNonNull(noticeId, "noticeId");
        requireNonNull(taskId, "taskId");
        requireNonNull(step, "step");
        requireNonNull(audience, "audience");
        requireNonNull(outcome, "outcome");
        requireNonNull(at, "at");
    }

    static final String TYPE = "vn.dondoc.notice-ended.v1";

    /** How a notice ended. */
    enum Outcome {
        @JsonProperty("delivered")
        DELIVERED("đã gửi"),
        @JsonProperty("failed")
        FAILED("không gửi được"),
        @JsonProperty("unknown")
        UNKNOWN("không rõ kết quả"),
        @JsonProperty("suppressed")
        SUPPRESSED("không gửi"),
        @JsonProperty("superseded")
        SUPERSEDED("đã gộp vào tin khác"),
        @JsonProperty("crossed")
        CROSSED("đã gửi trước khi có thông báo rút");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** By which way it went. */
    enum Channel {
        @JsonProperty("email")
        EMAIL("thư điện tử"),
        @JsonProperty("zalo")
        ZALO("Zalo");

        private final String words;

        Channel(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
