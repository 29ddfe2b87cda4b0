package vn.dondoc.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days off of a year as the law alone gives them, for years that nobody has announced yet.
 *
 * <p>What the law leaves to the Government (which five days of Tết, which day beside 2 September) is taken as it was
 * decided in 2021–2026; these days, and all that hang on the lunar calendar, are provisional.
 *
 * <p>24 November, "Ngày Văn hóa Việt Nam", is left out: a resolution of the Politburo (80-NQ/TW) wants it to be a day
 * off, but the amendment of Điều 112 that it needs was not seen in force. It comes in as an announced day when it is.
 */
final class StatutoryDays {

    private static final String HOLIDAYS = "Bộ luật Lao động 2019, Điều 112";
    private static final String COMPENSATION = "Bộ luật Lao động 2019, khoản 3 Điều 111";

    private final int year;
    private final List<DayOff> days = new ArrayList<>();

    private StatutoryDays(int year) {
        this.year = year;
    }

    static CalendarYear of(int year) {
        return new StatutoryDays(year).compute();
    }

    private CalendarYear compute() {
        fixed(1, 1, "Tết Dương lịch");
        LunarDates.newYear(year).ifPresent(newYear -> {
            // two days before and three from the first: with the days given for weekends this is what 2021–2026 had
            for (int day = -2; day <= 2; day++) {
                lunar(newYear.plusDays(day), "Tết Âm lịch");
            }
        });
        LunarDates.hungKings(year).ifPresent(day -> lunar(day, "Giỗ Tổ Hùng Vương"));
        fixed(4, 30, "Ngày Chiến thắng");
        fixed(5, 1, "Ngày Quốc tế Lao động");
        fixed(9, 2, "Quốc khánh");
        days.add(new DayOff(besideNationalDay(), "Quốc khánh (ngày liền kề)", HOLIDAYS, true));
        compensateWeekends();
        return new CalendarYear(year, days, List.of());
    }

    private void fixed(int month, int day, String name) {
        days.add(new DayOff(LocalDate.of(year, month, day), name, HOLIDAYS, false));
    }

    private void lunar(LocalDate day, String name) {
        days.add(new DayOff(day, name, HOLIDAYS, true));
    }

    /** The Government takes the side that joins the weekend. */
    private LocalDate besideNationalDay() {
        var nationalDay = LocalDate.of(year, 9, 2);
        var weekday = nationalDay.getDayOfWeek();
        return nationalDay.plusDays(weekday == MONDAY || weekday == THURSDAY ? 1 : -1);
    }

    private void compensateWeekends() {
        for (DayOff day : List.copyOf(days)) {
            if (isWeekend(day.date())) {
                var given = day.date().plusDays(1);
                while (isWeekend(given) || isOff(given)) {
                    given = given.plusDays(1);
                }
                days.add(new DayOff(given, "Nghỉ bù " + day.name(), COMPENSATION, day.provisional()));
            }
        }
    }

    private boolean isOff(LocalDate day) {
        return days.stream().anyMatch(off -> off.date().equals(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }
}
