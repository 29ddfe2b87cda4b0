package vn.dondoc.notification.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice has come to its end: the data of {@code vn.dondoc.notice-ended.v1}. */
record NoticeEnded(
        NoticeId noticeId,
        TaskId taskId,
        int deadlineVersion,
        String step,
        Audience audience,
        @Nullable ContactId contactId,
        @Nullable String contactName,
        NoticeOutcome outcome,
        @Nullable String reason,
        @Nullable Channel channel,
        Instant at,
        @Nullable String messageId) {

    static final String TOPIC = "dondoc.notifications";
    static final String TYPE = "vn.dondoc.notice-ended.v1";
}
