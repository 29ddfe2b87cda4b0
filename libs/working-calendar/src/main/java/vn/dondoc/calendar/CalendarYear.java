package vn.dondoc.calendar;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What makes the working days of one year differ from Monday to Friday; both lists in the order of their days.
 *
 * @throws IllegalArgumentException if a day lies in another year
 */
public record CalendarYear(int year, List<DayOff> daysOff, List<WorkedDay> workedDays) {

    public CalendarYear {
        daysOff = daysOff.stream().sorted(comparing(DayOff::date)).toList();
        workedDays = workedDays.stream().sorted(comparing(WorkedDay::date)).toList();
        Stream.concat(daysOff.stream().map(DayOff::date), workedDays.stream().map(WorkedDay::date))
                .filter(day -> day.getYear() != year)
                .findFirst()
                .ifPresent(day -> {
                    throw new IllegalArgumentException(day + " is no day of " + year);
                });
    }

    /** This year with one day as it is announced now. */
    CalendarYear with(DayChange change) {
        var off = daysOff.stream().filter(day -> !day.date().equals(change.date()));
        var worked = workedDays.stream().filter(day -> !day.date().equals(change.date()));
        return switch (change.kind()) {
            case OFF -> {
                var day = new DayOff(change.date(), change.name(), change.source(), false);
                yield new CalendarYear(year, Stream.concat(off, Stream.of(day)).toList(), worked.toList());
            }
            case WORKED -> {
                var day = new WorkedDay(change.date(), change.source());
                yield new CalendarYear(
                        year,
                        off.toList(),
                        Stream.concat(worked, Stream.of(day)).toList());
            }
            case ORDINARY -> new CalendarYear(year, off.toList(), worked.toList());
        };
    }

    boolean isOff(LocalDate day) {
        for (var off : daysOff) {
            if (off.date().equals(day)) {
                return true;
            }
        }
        return false;
    }

    boolean isWorked(LocalDate day) {
        return workedDays.stream().anyMatch(worked -> worked.date().equals(day));
    }
}
