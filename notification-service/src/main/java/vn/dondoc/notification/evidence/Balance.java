package vn.dondoc.notification.evidence;

import java.util.EnumMap;
import java.util.Map;
import vn.dondoc.notification.notice.NoticeOutcome;

/**
 * Promise 3: due = delivered + failed + unknown + suppressed + superseded + crossed + waiting. What was due is counted in
 * the ledger, the rest in the notices, so that neither can hide a loss of the other.
 *
 * @param due notices planned according to the ledger
 * @param ended by outcome, according to the notices
 * @param endedInLedger ends according to the ledger
 * @param waiting notices without an end
 * @param unaddressed intents whose unit is not known yet: they are no notices so far
 */
record Balance(long due, Map<NoticeOutcome, Long> ended, long endedInLedger, long waiting, long unaddressed) {

    Balance {
        ended = Map.copyOf(new EnumMap<>(ended));
    }

    /** 0 when the books agree; any other number is an alarm. */
    long difference() {
        long all = ended.values().stream().mapToLong(Long::longValue).sum();
        return Math.abs(due - all - waiting) + Math.abs(endedInLedger - all);
    }
}
