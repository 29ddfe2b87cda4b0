package vn.dondoc.calendar;

import java.time.LocalDate;

/**
 * What an announcement says of one day.
 *
 * @param name what the day is called from then on, in Vietnamese
 * @param source the letter it rests on, as an official would cite it
 * @throws IllegalArgumentException if a Monday to Friday shall be worked in place of another day: it is worked anyway
 */
public record DayChange(LocalDate date, Kind kind, String name, String source) {

    /** What becomes of the day. */
    public enum Kind {
        /** Offices are closed. */
        OFF,
        /** A Saturday or Sunday that is worked. */
        WORKED,
        /** As its weekday says: what was announced before holds no longer. */
        ORDINARY
    }

    public DayChange {
        if (kind == Kind.WORKED && !StatutoryDays.isWeekend(date)) {
            throw new IllegalArgumentException(date + " is worked anyway");
        }
    }
}
