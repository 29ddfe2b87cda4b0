package vn.dondoc.task.recurring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule of RFC 5545, as far as documents need it: FREQ, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY without a number.
 *
 * @param monthDays -1 is the last of the month; a day that a month does not have is its last one
 */
record RecurrenceRule(
        Frequency frequency, int interval, List<Integer> months, List<Integer> monthDays, List<DayOfWeek> weekdays) {

    private static final int MONTHS_A_YEAR = 12;
    private static final int MOST_INTERVAL = 60;
    /** BYHOUR and BYMINUTE say the hour, which the deadline names by itself; a count or an end is no word of a document. */
    private static final Set<String> KNOWN =
            Set.of("FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYHOUR", "BYMINUTE", "BYSECOND", "WKST");

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);

    /** The period that comes back. */
    enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    RecurrenceRule {
        months = List.copyOf(months);
        monthDays = List.copyOf(monthDays);
        weekdays = List.copyOf(weekdays);
    }

    /** Empty for a part or a value that is not known here. */
    static Optional<RecurrenceRule> parse(String text) {
        try {
            var parts = parts(text);
            if (!KNOWN.containsAll(parts.keySet())) {
                return Optional.empty();
            }
            int interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
            var rule = new RecurrenceRule(
                    Frequency.valueOf(parts.getOrDefault("FREQ", "")),
                    interval,
                    numbers(parts.get("BYMONTH")),
                    numbers(parts.get("BYMONTHDAY")),
                    values(parts.get("BYDAY")).map(RecurrenceRule::weekday).toList());
            return rule.isSound() ? Optional.of(rule) : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private boolean isSound() {
        return interval >= 1
                && interval <= MOST_INTERVAL
                && months.stream().allMatch(month -> month >= 1 && month <= MONTHS_A_YEAR)
                && monthDays.stream().allMatch(day -> day != 0 && day >= -28 && day <= 31);
    }

    /** Whether an occurrence ends on this day. */
    boolean has(LocalDate day, LocalDate start) {
        return isOfPeriod(day, start) && isOfDay(day);
    }

    private boolean isOfPeriod(LocalDate day, LocalDate start) {
        return (months.isEmpty() || months.contains(day.getMonthValue()))
                && switch (frequency) {
                    case DAILY -> ChronoUnit.DAYS.between(start, day) % interval == 0;
                    case WEEKLY -> ChronoUnit.WEEKS.between(monday(start), monday(day)) % interval == 0;
                    case MONTHLY -> isOfMonths(day, start);
                    case YEARLY -> (day.getYear() - start.getYear()) % interval == 0 && isMonthOfYear(day);
                };
    }

    /** Quarters and half-years are those of the calendar, whenever the document was signed. */
    private boolean isOfMonths(LocalDate day, LocalDate start) {
        return MONTHS_A_YEAR % interval == 0
                ? day.getMonthValue() % interval == 0
                : ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(day)) % interval == 0;
    }

    private boolean isMonthOfYear(LocalDate day) {
        return !months.isEmpty() || day.getMonthValue() == MONTHS_A_YEAR;
    }

    private boolean isOfDay(LocalDate day) {
        if (!weekdays.isEmpty()) {
            return weekdays.contains(day.getDayOfWeek());
        }
        if (!monthDays.isEmpty()) {
            return monthDays.stream().anyMatch(number -> isDay(day, number));
        }
        return switch (frequency) {
            case DAILY -> true;
            case WEEKLY -> day.getDayOfWeek() == DayOfWeek.FRIDAY;
            case MONTHLY, YEARLY -> isDay(day, -1);
        };
    }

    private static boolean isDay(LocalDate day, int number) {
        int length = day.lengthOfMonth();
        return day.getDayOfMonth() == (number > 0 ? Math.min(number, length) : length + 1 + number);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Map<String, String> parts(String text) {
        var parts = new HashMap<String, String>();
        for (var part : text.strip().split(";")) {
            var sides = part.split("=", 2);
            if (sides.length != 2 || parts.put(sides[0], sides[1]) != null) {
                throw new IllegalArgumentException(text);
            }
        }
        return parts;
    }

    private static List<Integer> numbers(@Nullable String text) {
        return values(text).map(Integer::valueOf).toList();
    }

    private static Stream<String> values(@Nullable String text) {
        return text == null ? Stream.of() : Arrays.stream(text.split(","));
    }

    private static DayOfWeek weekday(String text) {
        var weekday = WEEKDAYS.get(text);
        if (weekday == null) {
            throw new IllegalArgumentException(text);
        }
        return weekday;
    }
}
