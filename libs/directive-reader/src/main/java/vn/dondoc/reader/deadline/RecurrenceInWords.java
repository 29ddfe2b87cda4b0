package vn.dondoc.reader.deadline;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules of RFC 5545 as an official would say them: "hằng tháng, hạn cuối ngày 19". */
final class RecurrenceInWords {

    private static final Map<String, String> WEEKDAYS = Map.of(
            "MO",
            "thứ Hai",
            "TU",
            "thứ Ba",
            "WE",
            "thứ Tư",
            "TH",
            "thứ Năm",
            "FR",
            "thứ Sáu",
            "SA",
            "thứ Bảy",
            "SU",
            "Chủ nhật");

    /** Months of every quarter. */
    private static final Map<String, String> OF_QUARTER =
            Map.of("1,4,7,10", "tháng đầu", "2,5,8,11", "tháng giữa", "3,6,9,12", "tháng cuối");

    private RecurrenceInWords() {}

    /** @param rules of one frequency */
    static String of(List<String> rules) {
        var parts = rules.stream().map(RecurrenceInWords::parts).toList();
        var days = parts.stream().flatMap(RecurrenceInWords::days).toList();
        var frequency = frequency(parts.getFirst());
        if (days.isEmpty()) {
            return "lặp lại " + frequency;
        }
        var last = days.size() == 1
                ? days.getFirst()
                : String.join(", ", days.subList(0, days.size() - 1)) + " và " + days.getLast();
        return frequency + ", hạn cuối " + last;
    }

    private static Map<String, String> parts(String rule) {
        return Stream.of(rule.split(";"))
                .map(part -> part.split("=", 2))
                .collect(toMap(part -> part[0], part -> part[1]));
    }

    private static String frequency(Map<String, String> rule) {
        int interval = Integer.parseInt(rule.getOrDefault("INTERVAL", "1"));
        var frequency = rule.getOrDefault("FREQ", "");
        if (frequency.equals("MONTHLY") && interval == 3 || isOfQuarter(rule)) {
            return "hằng quý";
        }
        var unit = switch (frequency) {
            case "DAILY" -> "ngày";
            case "WEEKLY" -> "tuần";
            case "MONTHLY" -> "tháng";
            default -> "năm";
        };
        return interval == 1 ? "hằng " + unit : interval + " " + unit + " một lần";
    }

    private static boolean isOfQuarter(Map<String, String> rule) {
        return rule.containsKey("BYMONTHDAY") && OF_QUARTER.containsKey(rule.getOrDefault("BYMONTH", ""));
    }

    private static Stream<String> days(Map<String, String> rule) {
        var day = rule.get("BYMONTHDAY");
        var months = rule.get("BYMONTH");
        if (rule.containsKey("BYDAY")) {
            return Stream.of(WEEKDAYS.getOrDefault(rule.get("BYDAY"), ""));
        }
        if (months == null) {
            return day == null ? Stream.of() : Stream.of(dayOfMonth(day));
        }
        if (day != null && isOfQuarter(rule)) {
            return Stream.of((day.equals("-1") ? "ngày cuối cùng của " : "ngày " + day + " ") + OF_QUARTER.get(months)
                    + " mỗi quý");
        }
        return Stream.of(months.split(",")).map(month -> dayOfYear(day, month));
    }

    private static String dayOfMonth(String day) {
        return day.equals("-1") ? "ngày cuối tháng" : "ngày " + day;
    }

    private static String dayOfYear(@Nullable String day, String month) {
        if (day == null) {
            return "hết tháng " + month;
        }
        return day.equals("-1") ? "ngày cuối tháng " + month : "ngày " + day + "/" + month;
    }
}
