package vn.dondoc.task.reporting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingCalendar;

/**
 * A week that is reported on.
 *
 * @param begins a Monday
 */
record ReportWeek(LocalDate begins) {

    static ReportWeek of(Instant now) {
        return new ReportWeek(
                LocalDate.ofInstant(now, VietnamTime.ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The Sunday. */
    LocalDate ends() {
        return begins.plusDays(6);
    }

    ReportWeek next() {
        return new ReportWeek(begins.plusWeeks(1));
    }

    /** When its report goes: on its last working day; empty for a week without any. */
    Optional<Instant> reportedAt(LocalTime time, WorkingCalendar calendar) {
        return Stream.iterate(ends(), day -> !day.isBefore(begins), day -> day.minusDays(1))
                .filter(calendar::isWorkingDay)
                .findFirst()
                .map(day -> day.atTime(time).atZone(VietnamTime.ZONE).toInstant());
    }
}
