package vn.dondoc.task.announcing;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.calendar.CalendarYear;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.calendar.CalendarVersion;

/**
 * The working calendar on the page and for other systems.
 *
 * @param years with the days that differ from Monday to Friday
 * @param versions the announcements taken over, the last one first
 */
record CalendarSheet(int version, List<Year> years, List<CalendarVersion> versions) {

    /** A year with its days in their order. */
    record Year(int year, List<Day> days) {}

    /** @param provisional nobody has announced it yet */
    record Day(LocalDate date, boolean worked, String name, String source, boolean provisional) {}

    static CalendarSheet of(CalendarInForce calendar, List<CalendarVersion> versions, int from, int years) {
        return new CalendarSheet(
                calendar.version(),
                Stream.iterate(from, year -> year + 1)
                        .limit(years)
                        .map(year -> year(calendar.calendar().year(year)))
                        .toList(),
                versions.reversed());
    }

    private static Year year(CalendarYear year) {
        var off = year.daysOff().stream()
                .map(day -> new Day(day.date(), false, day.name(), day.source(), day.provisional()));
        var worked = year.workedDays().stream().map(day -> new Day(day.date(), true, "Làm bù", day.source(), false));
        return new Year(
                year.year(),
                Stream.concat(off, worked).sorted(comparing(Day::date)).toList());
    }
}
