package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Optional;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import net.time4j.engine.EpochDays;

/** The days of a year that the Vietnamese lunar calendar decides. */
public final class LunarDates {

    private static final int HUNG_KINGS_MONTH = 3;
    private static final int HUNG_KINGS_DAY = 10;

    private LunarDates() {}

    /** The first day of Tết Nguyên đán in a year of the solar calendar; empty for years of which nobody can know. */
    public static Optional<LocalDate> newYear(int year) {
        return covers(year) ? Optional.of(date(VietnameseCalendar.ofTet(year))) : Optional.empty();
    }

    /** Giỗ Tổ Hùng Vương, the tenth of the third month. */
    static Optional<LocalDate> hungKings(int year) {
        return covers(year)
                ? Optional.of(date(VietnameseCalendar.of(
                        EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(HUNG_KINGS_MONTH), HUNG_KINGS_DAY)))
                : Optional.empty();
    }

    /** Years before were not public holidays; after 2900 the astronomy behind the calendar is no more than a guess. */
    private static boolean covers(int year) {
        return year >= 1900 && year <= 2900;
    }

    private static LocalDate date(VietnameseCalendar day) {
        return PlainDate.of(day.getDaysSinceEpochUTC(), EpochDays.UTC).toTemporalAccessor();
    }
}
