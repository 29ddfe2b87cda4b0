package vn.dondoc.calendar;

import java.time.LocalDate;

/**
 * A period that is counted from a day, as Bộ luật Dân sự 2015, Điều 144–148, counts it. Only for periods: a day that
 * stands in a text is never moved.
 *
 * @param amount negative if it is counted backwards: -10 for "chậm nhất 10 ngày trước …"
 * @throws IllegalArgumentException for no amount at all
 */
public record TimeLimit(int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        DAY,
        WORKING_DAY,
        WEEK,
        MONTH,
        YEAR
    }

    public TimeLimit {
        if (amount == 0) {
            throw new IllegalArgumentException("a time limit of nothing");
        }
    }

    public boolean isBackwards() {
        return amount < 0;
    }

    /**
     * The last day of the limit. The first day is not counted (Điều 147); months and years end on the corresponding day,
     * or on the last of the month if it has none; a limit that ends on a day off ends on the next working day (Điều 148).
     * A limit counted backwards is not moved: that would leave less time than it asks for.
     *
     * @param start the day it is counted from
     */
    public LocalDate lastDay(LocalDate start, WorkingCalendar calendar) {
        var counted = counted(start, calendar);
        return isBackwards() ? counted : calendar.firstWorkingDayFrom(counted);
    }

    /** The day that counting alone leads to, before a day off moves it. */
    public LocalDate counted(LocalDate start, WorkingCalendar calendar) {
        return switch (unit) {
            case DAY -> start.plusDays(amount);
            case WORKING_DAY -> calendar.plusWorkingDays(start, amount);
            case WEEK -> start.plusWeeks(amount);
            case MONTH -> start.plusMonths(amount);
            case YEAR -> start.plusYears(amount);
        };
    }
}
