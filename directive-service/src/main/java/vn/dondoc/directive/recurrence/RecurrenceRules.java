package vn.dondoc.directive.recurrence;

import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rules of RFC 5545, of those parts that deadlines are made of; several are joined by " / ".
 *
 * @param rules the parts of each by name
 */
public record RecurrenceRules(List<Map<String, String>> rules) {

    /** For who wrote another one. */
    public static final String WHAT_IS_TAKEN =
            "Quy tắc lặp phải theo RFC 5545, gồm FREQ và nếu cần INTERVAL, BYMONTH, BYMONTHDAY, BYDAY,"
                    + " ví dụ FREQ=MONTHLY;BYMONTHDAY=25; nhiều quy tắc cách nhau bằng “ / ”.";

    private static final int MOST_RULES = 12;
    private static final String MONTH = "(?:1[0-2]|[1-9])";
    private static final String DAY = "-?(?:[12][0-9]|3[01]|[1-9])";
    private static final String WEEKDAY = "(?:MO|TU|WE|TH|FR|SA|SU)";
    private static final Map<String, Pattern> PARTS = Map.of(
            "FREQ", Pattern.compile("DAILY|WEEKLY|MONTHLY|YEARLY"),
            "INTERVAL", Pattern.compile("[1-9][0-9]?"),
            "BYMONTH", listOf(MONTH),
            "BYMONTHDAY", listOf(DAY),
            "BYDAY", listOf(WEEKDAY));

    private static Pattern listOf(String one) {
        return Pattern.compile(one + "(?:," + one + "){0,30}");
    }

    /** Empty for what is none, or what no deadline is made of. */
    public static Optional<RecurrenceRules> parse(String written) {
        var rules =
                Stream.of(written.split(" / ", -1)).map(RecurrenceRules::parts).toList();
        return rules.size() > MOST_RULES || rules.stream().anyMatch(parts -> !isRule(parts))
                ? Optional.empty()
                : Optional.of(new RecurrenceRules(rules));
    }

    /** Nothing where it cannot be read: a part twice, or without a value. */
    private static Map<String, String> parts(String rule) {
        var parts = new LinkedHashMap<String, String>();
        for (var part : rule.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0 || parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
                return Map.of();
            }
        }
        return parts;
    }

    private static boolean isRule(Map<String, String> parts) {
        return parts.containsKey("FREQ")
                && parts.entrySet().stream().allMatch(part -> {
                    var pattern = PARTS.get(part.getKey());
                    return pattern != null && pattern.matcher(part.getValue()).matches();
                })
                && comesBack(parts);
    }

    /** 31 April never does. */
    private static boolean comesBack(Map<String, String> parts) {
        var months = numbers(parts.get("BYMONTH"));
        var days = numbers(parts.get("BYMONTHDAY"));
        return months.isEmpty()
                || days.isEmpty()
                || months.stream()
                        .anyMatch(month -> days.stream()
                                .anyMatch(
                                        day -> Math.abs(day) <= Month.of(month).maxLength()));
    }

    static List<Integer> numbers(@Nullable String list) {
        return list == null
                ? List.of()
                : Stream.of(list.split(",")).map(Integer::valueOf).toList();
    }
}
