package vn.dondoc.notification.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.NoticeOutcome;
import vn.dondoc.notification.notice.ReminderKind;
import vn.dondoc.notification.notice.Role;

/**
 * One notice with all that was done for it, as a reader sees it.
 *
 * @param noticeId null while the audience's unit is not known and nobody could be addressed
 * @param contact null where nobody was there to be told
 * @param insteadOf name of the person whose place the contact takes
 * @param outcome null while it waits
 * @param expectedAt when something is next to happen, while it waits for an instant
 */
public record ToldNotice(
        @Nullable UUID noticeId,
        UUID taskId,
        String step,
        ReminderKind kind,
        String unit,
        @Nullable String unitName,
        Role role,
        @Nullable UUID contactId,
        @Nullable String contactName,
        @Nullable String insteadOf,
        @Nullable Channel channel,
        @Nullable NoticeOutcome outcome,
        @Nullable String reason,
        Instant notBefore,
        @Nullable Instant expectedAt,
        @Nullable Instant endedAt,
        @Nullable String sentAs,
        List<ToldAttempt> attempts) {

    /** "đã gửi", "đang chờ": the outcome as a person reads it. */
    public String outcomeWords() {
        return outcome == null ? "đang chờ" : outcome.words();
    }

    /** What bears the number of a report and not of a task. */
    public boolean isReport() {
        return kind == ReminderKind.REPORT;
    }

    /** The badge of the stylesheet that suits the outcome. */
    public String badge() {
        return switch (outcome) {
            case null -> "waiting";
            case DELIVERED -> "done";
            case FAILED -> "overdue";
            case UNKNOWN, CROSSED -> "soon";
            case SUPPRESSED, SUPERSEDED -> "plain";
        };
    }
}
