package vn.dondoc.directive.recurrence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of the days on which something comes back.
 *
 * @param weekday as RFC 5545 has it: "FR"
 * @param months empty for a day of every month
 * @param day of the month, -1 for the last; null where only the month is named
 */
record RecurringDay(
        @Nullable String weekday,
        List<Integer> months,
        @Nullable Integer day) {

    static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    static final Map<String, List<Integer>> MONTHS_OF_QUARTER = Map.of(
            "đầu", List.of(1, 4, 7, 10),
            "giữa", List.of(2, 5, 8, 11),
            "cuối", List.of(3, 6, 9, 12));

    private static final List<String> NAMES =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    RecurringDay {
        months = List.copyOf(months);
    }

    static RecurringDay ofWeek(String weekday) {
        return new RecurringDay(weekday, List.of(), null);
    }

    static RecurringDay ofMonth(int day) {
        return new RecurringDay(null, List.of(), day);
    }

    static RecurringDay ofYear(List<Integer> months, @Nullable Integer day) {
        return new RecurringDay(null, months, day);
    }

    /** What a rule says of it. */
    String parts() {
        if (weekday != null) {
            return ";BYDAY=" + weekday;
        }
        var ofMonth = day == null ? "" : ";BYMONTHDAY=" + day;
        return months.isEmpty()
                ? ofMonth
                : ";BYMONTH=" + months.stream().map(String::valueOf).collect(Collectors.joining(",")) + ofMonth;
    }

    /** As the page shows it and takes it back. */
    String inWords() {
        if (weekday != null) {
            return NAMES.get(WEEKDAYS.indexOf(weekday));
        }
        if (months.isEmpty()) {
            return isLast() ? "cuối tháng" : "ngày " + day;
        }
        if (months.size() > 1) {
            var place = MONTHS_OF_QUARTER.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(months))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            return isLast() && place.equals("cuối")
                    ? "cuối quý"
                    : isLast() ? "cuối tháng " + place : "ngày " + day + " tháng " + place;
        }
        int month = months.getFirst();
        return day == null ? "tháng " + month : isLast() ? "cuối tháng " + month : "%02d/%d".formatted(day, month);
    }

    private boolean isLast() {
        return day != null && day == -1;
    }
}
