package vn.dondoc.notification.addressing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.notification.message.DueItem;
import vn.dondoc.notification.message.Entry;
import vn.dondoc.notification.message.Report;
import vn.dondoc.notification.message.Urgency;
import vn.dondoc.notification.notice.ReminderKind;

/**
 * Decides when a notice leaves and with what. In working hours at once, outside them on the next working morning, unless
 * the deadline would pass meanwhile; reminders with the digest of their morning. What an urgent document brings in the middle of
 * a day does not wait for the next morning, and what a document marked hỏa tốc brings waits for nothing.
 */
@Singleton
public class Timetable {

    private final Supplier<WorkingCalendar> calendar;
    private final GatheringSettings settings;

    @Inject
    Timetable(OfficeCalendar calendar, GatheringSettings settings) {
        this(calendar::inForce, settings);
    }

    Timetable(Supplier<WorkingCalendar> calendar, GatheringSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /** The person's own, or those of the office. */
    public Hours hours(Contact contact) {
        return contact.hours() == null ? new Hours(settings.workBegins(), settings.workEnds()) : contact.hours();
    }

    /** Whether a person may be written to about anything. */
    public boolean isWorkingTime(Instant instant, Hours hours) {
        return calendar.get().isWorkingDay(day(instant)) && hours.holds(instant);
    }

    /** When a message may next be tried, outside the hours of its reader: at once if it says anything that cannot wait. */
    public Instant mayBeTried(Instant now, Hours hours, List<Entry> said) {
        boolean pressing = said.stream()
                .anyMatch(entry -> entry.item().directive().urgency() == Urgency.FLASH
                        || cannotWait(entry.kind(), entry.item(), now, hours));
        return isWorkingTime(now, hours) || pressing ? now : nextWorkingTime(now, hours);
    }

    /** @param isClosed whether the contact's digest of a morning has been closed */
    Departure departure(
            ReminderKind kind,
            DueItem item,
            Instant notBefore,
            Instant now,
            Hours hours,
            Predicate<LocalDate> isClosed) {
        if (item.directive().urgency() == Urgency.FLASH) {
            return new Departure(ofDirective(kind, item), later(notBefore, now).plus(settings.directive()));
        }
        return kind.isToldAtOnce()
                ? given(kind, item, later(notBefore, now), hours)
                : ofMorning(kind, item, notBefore, now, hours, isClosed);
    }

    /** A report leaves in working hours. */
    Departure departure(Report report, Instant notBefore, Instant now, Hours hours) {
        var earliest = later(notBefore, now);
        return new Departure(
                new Departure.Gathering.OfReport(report.reportId()),
                isWorkingTime(earliest, hours) ? earliest : nextMorning(earliest, hours));
    }

    private static Departure.Gathering ofDirective(ReminderKind kind, DueItem item) {
        var directive = item.directive().id();
        return kind == ReminderKind.WITHDRAWAL
                ? new Departure.Gathering.OfWithdrawal(directive)
                : new Departure.Gathering.OfDirective(directive);
    }

    private Departure given(ReminderKind kind, DueItem item, Instant earliest, Hours hours) {
        boolean atOnce = isWorkingTime(earliest, hours) || passesBefore(nextMorning(earliest, hours), item, earliest);
        return new Departure(
                ofDirective(kind, item), atOnce ? earliest.plus(settings.directive()) : nextMorning(earliest, hours));
    }

    private Departure ofMorning(
            ReminderKind kind,
            DueItem item,
            Instant notBefore,
            Instant now,
            Hours hours,
            Predicate<LocalDate> isClosed) {
        var morning = day(notBefore);
        if (notBefore.isAfter(now) && !isClosed.test(morning)) {
            return new Departure(new Departure.Gathering.Morning(morning), beginning(notBefore, item, hours));
        }
        // Late. In working hours the digest of today still goes, if none has gone; after it only what cannot wait
        var soonest = later(notBefore, now);
        var today = day(soonest);
        boolean firstOfToday = isWorkingTime(soonest, hours) && !isClosed.test(today);
        if (firstOfToday || cannotWait(kind, item, soonest, hours)) {
            return new Departure(new Departure.Gathering.Morning(today), soonest.plus(settings.late()));
        }
        var next = nextMorning(soonest, hours);
        return new Departure(new Departure.Gathering.Morning(day(next)), next);
    }

    private boolean cannotWait(ReminderKind kind, DueItem item, Instant now, Hours hours) {
        return kind == ReminderKind.DUE_TODAY
                || item.directive().urgency() != Urgency.NORMAL && isWorkingTime(now, hours)
                || item.lastDay().filter(day(now)::equals).isPresent()
                || passesBefore(nextMorning(now, hours), item, now);
    }

    private static boolean passesBefore(Instant waiting, DueItem item, Instant now) {
        return item.deadlineEnd()
                .filter(end -> end.isAfter(now) && !end.isAfter(waiting))
                .isPresent();
    }

    /** A digest that would come before its reader does waits for the beginning of that day's work. */
    private Instant beginning(Instant morning, DueItem item, Hours hours) {
        var local = local(morning);
        var begins = local.with(hours.begins()).toInstant();
        return local.toLocalTime().isBefore(hours.begins()) && !passesBefore(begins, item, morning) ? begins : morning;
    }

    private Instant nextWorkingTime(Instant instant, Hours hours) {
        return nextDayFor(instant, hours.begins());
    }

    /** The first working morning after an instant; that of the same day while it is still to come. */
    private Instant nextMorning(Instant instant, Hours hours) {
        return nextDayFor(instant, settings.morning().isBefore(hours.begins()) ? hours.begins() : settings.morning());
    }

    private Instant nextDayFor(Instant instant, LocalTime time) {
        var local = local(instant);
        var from = local.toLocalTime().isBefore(time)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return calendar.get()
                .firstWorkingDayFrom(from)
                .atTime(time)
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
