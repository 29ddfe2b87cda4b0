package vn.dondoc.notification.message;

import java.time.LocalDate;
import java.util.Comparator;
import vn.dondoc.notification.notice.ReminderKind;

/** One thing a message says: a task, and why it is spoken of. */
public record Entry(ReminderKind kind, DueItem item) {

    /** The most urgent first: what is due earliest, undated last; then the more urgent directive, then the order of the document. */
    static final Comparator<Entry> MOST_URGENT_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.item().lastDay().orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.item().directive().urgency(), Comparator.reverseOrder())
            .thenComparing(entry -> entry.item().ordinal())
            .thenComparing(entry -> entry.item().taskId().value());

    /** Whether it goes before an ordinary digest: what an urgent document gives, and what ends today. */
    public boolean isUrgent() {
        return kind == ReminderKind.DUE_TODAY || item.directive().urgency() != Urgency.NORMAL;
    }

    /** Whether the task is theirs no more. */
    boolean isWithdrawn() {
        return kind == ReminderKind.WITHDRAWAL;
    }

    /** Whether it is spoken of once a month, only because it has no last day. */
    boolean isMonthly() {
        return item.step().startsWith("M+");
    }

    boolean isOverdue(LocalDate today) {
        return item.lastDay().filter(day -> day.isBefore(today)).isPresent();
    }

    boolean isDue(LocalDate today) {
        return item.lastDay().filter(day -> !day.isBefore(today)).isPresent();
    }
}
