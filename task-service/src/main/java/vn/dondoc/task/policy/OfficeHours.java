package vn.dondoc.task.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingCalendar;

/**
 * From when until when somebody is in the office on a working day, Asia/Ho_Chi_Minh.
 *
 * @param waking somebody is woken at any hour: nothing is moved into office hours
 */
public record OfficeHours(LocalTime opens, LocalTime closes, boolean waking) {

    public OfficeHours {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(closes, "closes");
    }

    static final OfficeHours USUAL = new OfficeHours(LocalTime.of(7, 30), LocalTime.of(17, 0), false);
    static final OfficeHours ROUND_THE_CLOCK = new OfficeHours(USUAL.opens, USUAL.closes, true);

    /** When a day ends for which the document names no hour: with the office hours of its last working day. */
    public Instant end(LocalDate lastDay, @Nullable LocalTime hour, WorkingCalendar calendar) {
        return hour == null ? at(calendar.lastWorkingDayUpTo(lastDay), closes) : at(lastDay, hour);
    }

    /** The latest moment not after this one at which somebody hears. */
    public Instant upTo(Instant instant, WorkingCalendar calendar) {
        var local = local(instant);
        var day = local.toLocalDate();
        boolean dayHasBegun = !local.toLocalTime().isBefore(opens);
        if (waking
                || calendar.isWorkingDay(day)
                        && dayHasBegun
                        && !local.toLocalTime().isAfter(closes)) {
            return instant;
        }
        return at(calendar.lastWorkingDayUpTo(dayHasBegun ? day : day.minusDays(1)), closes);
    }

    /** The earliest moment not before this one at which somebody hears. */
    public Instant from(Instant instant, WorkingCalendar calendar) {
        var local = local(instant);
        var day = local.toLocalDate();
        boolean dayIsOver = !local.toLocalTime().isBefore(closes);
        if (waking
                || calendar.isWorkingDay(day)
                        && !dayIsOver
                        && !local.toLocalTime().isBefore(opens)) {
            return instant;
        }
        return at(calendar.firstWorkingDayFrom(dayIsOver ? day.plusDays(1) : day), opens);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(VietnamTime.ZONE).toInstant();
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(VietnamTime.ZONE);
    }
}
