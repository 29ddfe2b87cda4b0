package vn.dondoc.task.announcing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.dondoc.task.calendar.AnnouncedDay;
import vn.dondoc.task.calendar.CalendarSource;

/** What a document says of some days; the days it does not name stay as they are. */
record Announcement(CalendarSource source, List<AnnouncedDay> days) {

    Announcement {
        requireNonNull(source, "source");
        requireNonNull(source.number(), "source.number");
        requireNonNull(source.issuedOn(), "source.issuedOn");
        days = List.copyOf(days);
        for (var day : days) {
            requireNonNull(day.date(), "days.date");
            requireNonNull(day.kind(), "days.kind");
            requireNonNull(day.name(), "days.name");
        }
    }
}
