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

    boolean isWorked(LocalDate day) {
        return workedDays.stream().anyMatch(worked -> worked.date().equals(day));
    }
}
