package vn.dondoc.notification.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice has come to its end: the data of {@code vn.dondoc.notice-ended.v1}.
 *
 * @param notices of the intent altogether, one a contact: the intent has ended when all of them have
 */
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
        int notices,
        @Nullable String messageId) {

    static final String TOPIC = "dondoc.notifications";
    static final String TYPE = "vn.dondoc.notice-ended.v1";
}
