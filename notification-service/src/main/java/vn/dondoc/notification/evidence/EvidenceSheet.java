package vn.dondoc.notification.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.ledger.Block;
import vn.dondoc.notification.message.DueItem;

/**
 * All there is to show of one task: who was told what, when, how, with what result, and when it was answered.
 *
 * @param item the task as it was last worded; null where it was never told of
 * @param seal the newest block of the ledger; null before the first
 */
public record EvidenceSheet(
        UUID task,
        @Nullable DueItem item,
        List<ToldNotice> notices,
        List<Answers.Answer> answers,
        @Nullable Block seal,
        Instant drawnAt) {

    /** Whether the number is that of a leadership report. */
    public boolean isReport() {
        return notices.stream().anyMatch(ToldNotice::isReport);
    }
}
