package vn.dondoc.task.opening;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.recurring.Recurrence;

/**
 * Which days the occurrences of one assignment have.
 *
 * @param issuedOn the day of the document, from which intervals are counted
 * @param everyDay what comes daily comes on days off as well: only where somebody is woken
 */
record OccurrenceDays(Recurrence recurrence, LocalDate issuedOn, boolean everyDay, WorkingCalendar calendar) {

    /** Empty where the deadline does not recur, or by a rule that is left to a person. */
    static Optional<OccurrenceDays> of(
            @Nullable Deadline deadline, LocalDate issuedOn, Urgency urgency, WorkingCalendar calendar) {
        return Optional.ofNullable(deadline)
                .map(Deadline::recurrence)
                .flatMap(Recurrence::parse)
                .map(recurrence -> new OccurrenceDays(recurrence, issuedOn, urgency == Urgency.FLASH, calendar));
    }

    /** The first from this day on. */
    Optional<LocalDate> firstFrom(LocalDate day) {
        var from = day;
        while (true) {
            var found = recurrence.firstFrom(from, issuedOn);
            if (found.isEmpty() || isKept(found.get())) {
                return found;
            }
            from = found.get().plusDays(1);
        }
    }

    /** The one to be opened: the next, or of several that were missed the last. */
    LocalDate toOpen(LocalDate next, LocalDate today) {
        return next.isBefore(today)
                ? recurrence
                        .lastUpTo(today.minusDays(1), next, issuedOn)
                        .filter(this::isKept)
                        .orElse(next)
                : next;
    }

    /** When somebody takes note of it: not on a day off, unless somebody is woken. */
    LocalDate firstWorkedFrom(LocalDate day) {
        return everyDay ? day : calendar.firstWorkingDayFrom(day);
    }

    private boolean isKept(LocalDate day) {
        return !recurrence.isDaily() || everyDay || calendar.isWorkingDay(day);
    }
}
