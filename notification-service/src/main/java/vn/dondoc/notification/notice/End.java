package vn.dondoc.notification.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How and when a notice ends.
 *
 * @param reason a sentence in Vietnamese without any address; null where the outcome says it all
 * @param channel by which it was tried last; null if it never was
 * @param sentAs what the channel calls the message: Message-ID, msg_id
 */
public record End(
        NoticeOutcome outcome,
        @Nullable String reason,
        @Nullable Channel channel,
        @Nullable String sentAs,
        Instant at) {

    /** An end without anything having been sent. */
    public static End unsent(NoticeOutcome outcome, String reason, Instant at) {
        return new End(outcome, reason, null, null, at);
    }
}
