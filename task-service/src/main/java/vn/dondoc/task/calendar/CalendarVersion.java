package vn.dondoc.task.calendar;

import java.time.Instant;
import java.util.List;

/** An announcement as it was taken over: from then on the calendar is the one before with these days. */
public record CalendarVersion(
        int version, CalendarSource source, List<AnnouncedDay> days, Instant since, String changedBy) {

    public CalendarVersion {
        days = List.copyOf(days);
    }
}
