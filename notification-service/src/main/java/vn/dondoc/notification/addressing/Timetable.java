package vn.dondoc.notification.addressing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.notification.message.DueItem;
import vn.dondoc.notification.message.Urgency;
import vn.dondoc.notification.notice.ReminderKind;

/**
 * Decides when a notice leaves and with what. In working hours at once, outside them on the next working morning, unless
 * the deadline would pass meanwhile; reminders with the digest of their morning. What an urgent document brings in the middle of
 * a day does not wait for the next morning, and what a document marked hỏa tốc brings waits for nothing.
 */
final class Timetable {

    private final WorkingCalendar calendar;
    private final GatheringSettings settings;

    Timetable(WorkingCalendar calendar, GatheringSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /** @param isClosed whether the contact's digest of a morning has been closed */
    Departure departure(
            ReminderKind kind, DueItem item, Instant notBefore, Instant now, Predicate<LocalDate> isClosed) {
        if (item.directive().urgency() == Urgency.FLASH) {
            return new Departure(ofDirective(item), later(notBefore, now).plus(settings.directive()));
        }
        return kind.isToldAtOnce()
                ? given(item, later(notBefore, now))
                : ofMorning(kind, item, notBefore, now, isClosed);
    }

    private static Departure.Gathering ofDirective(DueItem item) {
        return new Departure.Gathering.OfDirective(item.directive().id());
    }

    private Departure given(DueItem item, Instant earliest) {
        boolean atOnce = isWorkingTime(earliest) || passesBefore(nextMorning(earliest), item, earliest);
        return new Departure(ofDirective(item), atOnce ? earliest.plus(settings.directive()) : nextMorning(earliest));
    }

    private Departure ofMorning(
            ReminderKind kind, DueItem item, Instant notBefore, Instant now, Predicate<LocalDate> isClosed) {
        var morning = day(notBefore);
        if (notBefore.isAfter(now) && !isClosed.test(morning)) {
            return new Departure(new Departure.Gathering.Morning(morning), notBefore);
        }
        // Late. In working hours the digest of today still goes, if none has gone; after it only what cannot wait
        var soonest = later(notBefore, now);
        var today = day(soonest);
        boolean firstOfToday = isWorkingTime(soonest) && !isClosed.test(today);
        if (firstOfToday || cannotWait(kind, item, soonest)) {
            return new Departure(new Departure.Gathering.Morning(today), soonest.plus(settings.late()));
        }
        var next = nextMorning(soonest);
        return new Departure(new Departure.Gathering.Morning(day(next)), next);
    }

    private boolean cannotWait(ReminderKind kind, DueItem item, Instant now) {
        return kind == ReminderKind.DUE_TODAY
                || item.directive().urgency() != Urgency.NORMAL && isWorkingTime(now)
                || item.lastDay().filter(day(now)::equals).isPresent()
                || passesBefore(nextMorning(now), item, now);
    }

    private static boolean passesBefore(Instant waiting, DueItem item, Instant now) {
        return item.deadlineEnd()
                .filter(end -> end.isAfter(now) && !end.isAfter(waiting))
                .isPresent();
    }

    private boolean isWorkingTime(Instant instant) {
        var local = local(instant);
        return calendar.isWorkingDay(local.toLocalDate())
                && !local.toLocalTime().isBefore(settings.workBegins())
                && local.toLocalTime().isBefore(settings.workEnds());
    }

    /** The first working morning after an instant; that of the same day while it is still to come. */
    private Instant nextMorning(Instant instant) {
        var local = local(instant);
        var from = local.toLocalTime().isBefore(settings.morning())
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return calendar.firstWorkingDayFrom(from)
                .atTime(settings.morning())
                .atZone(VietnamTime.ZONE)
                .toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate day(Instant instant) {
        return local(instant).toLocalDate();
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(VietnamTime.ZONE);
    }
}
