package vn.dondoc.task.announcing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.calendar.CalendarYear;
import vn.dondoc.messaging.OutgoingEvent;
import vn.dondoc.task.calendar.CalendarSource;
import vn.dondoc.task.calendar.CalendarVersion;

/** Event: a year of the working calendar is now as told, with all its days; what is not named is as its weekday says. */
record CalendarChanged(
        int year,
        int version,
        CalendarSource source,
        List<Off> daysOff,
        List<Worked> workedDays,
        Instant at,
        String by) {

    static final String TYPE = "vn.dondoc.calendar-changed.v1";

    private static final String TOPIC = "dondoc.calendar";

    /** A day on which offices are closed. */
    record Off(LocalDate date, String name, String source, boolean provisional) {}

    /** A Saturday or Sunday that is worked. */
    record Worked(LocalDate date, String source) {}

    static CalendarChanged of(CalendarYear year, CalendarVersion version) {
        return new CalendarChanged(
                year.year(),
                version.version(),
                version.source(),
                year.daysOff().stream()
                        .map(day -> new Off(day.date(), day.name(), day.source(), day.provisional()))
                        .toList(),
                year.workedDays().stream()
                        .map(day -> new Worked(day.date(), day.source()))
                        .toList(),
                version.since(),
                version.changedBy());
    }

    OutgoingEvent outgoing() {
        var key = Integer.toString(year);
        return new OutgoingEvent(TOPIC, key, TYPE, key, this);
    }
}
