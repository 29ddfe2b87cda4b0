package vn.dondoc.task.opening;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.task.directive.Deadline;

/**
 * One of the times that something is ordered again and again.
 *
 * @param day its last day, by which it is known
 * @param deadline the document's words with this day
 * @param acknowledgedAt when the unit acknowledged the time before: who knows of the order need not say so every month
 */
record Occurrence(
        LocalDate day,
        Deadline deadline,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy) {

    static Occurrence first(LocalDate day, Deadline stated) {
        return new Occurrence(day, stated(stated, day), null, null);
    }

    static Occurrence next(
            LocalDate day, Deadline stated, @Nullable Instant acknowledgedAt, @Nullable String acknowledgedBy) {
        return new Occurrence(day, stated(stated, day), acknowledgedAt, acknowledgedBy);
    }

    /** "Trước ngày 20 hằng tháng" writes a day that is one too late: no warning leaves on it. */
    private static Deadline stated(Deadline stated, LocalDate day) {
        boolean before = stated.words().contains("trước");
        var how = stated.derivation() + "; kỳ này hạn cuối là " + VietnameseDates.weekdayAndDate(day);
        return stated.of(before ? day.plusDays(1) : day, day, stated.time(), how);
    }
}
