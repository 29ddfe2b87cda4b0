package vn.dondoc.task.calendar;

import java.time.Instant;
import java.util.Collection;
import vn.dondoc.calendar.WorkingCalendar;

/**
 * The working calendar as it is known now. A change counts for what lies ahead of it, as a change of a policy does: nobody is
 * told today what a letter of today would have moved to yesterday.
 *
 * @param version 0 for the calendar of the release
 * @param since from when on it holds
 * @param before what held until then
 */
public record CalendarInForce(int version, WorkingCalendar calendar, Instant since, WorkingCalendar before) {

    /** A calendar that has always held. */
    public static CalendarInForce always(WorkingCalendar calendar) {
        return new CalendarInForce(0, calendar, Instant.EPOCH, calendar);
    }

    /** This calendar with some days as a document says from this instant on. */
    public CalendarInForce changedBy(CalendarSource source, Collection<AnnouncedDay> days, Instant now) {
        var changes = days.stream().map(day -> day.change(source)).toList();
        return new CalendarInForce(version + 1, calendar.with(changes), now, calendar);
    }
}
