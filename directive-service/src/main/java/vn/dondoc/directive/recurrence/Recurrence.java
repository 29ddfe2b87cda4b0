package vn.dondoc.directive.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What comes back, as an official says it.
 *
 * @param interval 2 for "2 tuần một lần"
 */
public record Recurrence(Every every, int interval, List<RecurringDay> days) {

    /** Either what was typed, or what of it is not understood. */
    public record Typed(Recurrence recurrence, List<String> unclear) {}

    /** @param days empty where the words name none */
    public static Typed typed(Every every, String days) {
        var typed = DaysInWords.read(every, days);
        return new Typed(new Recurrence(every, 1, typed.days()), typed.unclear());
    }

    /**
     * What rules of RFC 5545 say; empty where that takes more than a period and its days.
     *
     * @param kind of the deadline: 20/6 and 20/12 may be meant half-yearly or yearly
     */
    public static Optional<Recurrence> of(String rules, String kind) {
        return RecurrenceRules.parse(rules).map(RecurrenceRules::rules).flatMap(parts -> of(parts, kind));
    }

    private static Optional<Recurrence> of(List<Map<String, String>> rules, String kind) {
        var first = rules.getFirst();
        var days = new ArrayList<RecurringDay>();
        for (var rule : rules) {
            boolean alike = frequency(rule).equals(frequency(first)) && interval(rule) == interval(first);
            if (!alike || rule.containsKey("BYDAY") && rule.size() > (rule.containsKey("INTERVAL") ? 3 : 2)) {
                return Optional.empty();
            }
            days.addAll(days(rule));
        }
        int interval = interval(first);
        var every = switch (frequency(first)) {
            case "DAILY" -> Every.DAY;
            case "WEEKLY" -> Every.WEEK;
            case "MONTHLY" ->
                days.isEmpty() && interval == 3
                        ? Every.QUARTER
                        : days.isEmpty() && interval == 6 ? Every.HALF : Every.MONTH;
            default -> yearly(days, kind);
        };
        boolean ownPeriod = every == Every.QUARTER || every == Every.HALF;
        return Optional.of(new Recurrence(every, ownPeriod ? 1 : interval, List.copyOf(days)))
                .filter(Recurrence::canBeSaid);
    }

    private static Every yearly(List<RecurringDay> days, String kind) {
        if (!days.isEmpty() && days.stream().allMatch(day -> day.months().size() == 4)) {
            return Every.QUARTER;
        }
        return kind.equals(Every.HALF.kind()) ? Every.HALF : Every.YEAR;
    }

    private static List<RecurringDay> days(Map<String, String> rule) {
        if (rule.containsKey("BYDAY")) {
            return Stream.of(rule.get("BYDAY").split(","))
                    .map(RecurringDay::ofWeek)
                    .toList();
        }
        var months = RecurrenceRules.numbers(rule.get("BYMONTH"));
        var days = RecurrenceRules.numbers(rule.get("BYMONTHDAY"));
        if (RecurringDay.MONTHS_OF_QUARTER.containsValue(months) && !days.isEmpty()) {
            return days.stream().map(day -> RecurringDay.ofYear(months, day)).toList();
        }
        if (months.isEmpty()) {
            return days.stream().map(RecurringDay::ofMonth).toList();
        }
        return months.stream()
                .flatMap(month -> days.isEmpty()
                        ? Stream.of(RecurringDay.ofYear(List.of(month), null))
                        : days.stream().map(day -> RecurringDay.ofYear(List.of(month), day)))
                .toList();
    }

    /** Its words, read again, are the same. */
    private boolean canBeSaid() {
        var again = DaysInWords.read(every, daysInWords());
        return again.unclear().isEmpty() && again.days().equals(days);
    }

    /** Whether period and days are all there is to it. */
    public boolean isPlain() {
        return interval == 1;
    }

    /** Rules of RFC 5545, joined by " / ". */
    public String rules() {
        return days.isEmpty()
                ? every.rule()
                : days.stream().map(day -> every.frequency() + day.parts()).collect(Collectors.joining(" / "));
    }

    /** "ngày 10 và ngày 25"; empty where none is named. */
    public String daysInWords() {
        var words = days.stream().map(RecurringDay::inWords).toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " và " + words.getLast();
    }

    /** "hằng tháng, ngày 25". */
    public String inWords() {
        var period = interval == 1 ? every.vietnamese() : interval + " " + unit() + " một lần";
        return days.isEmpty() ? period : period + ", " + daysInWords();
    }

    private String unit() {
        return switch (every) {
            case DAY -> "ngày";
            case WEEK -> "tuần";
            case MONTH -> "tháng";
            case QUARTER -> "quý";
            case HALF -> "nửa năm";
            case YEAR -> "năm";
        };
    }

    private static String frequency(Map<String, String> rule) {
        return rule.getOrDefault("FREQ", "");
    }

    private static int interval(Map<String, String> rule) {
        return Integer.parseInt(rule.getOrDefault("INTERVAL", "1"));
    }
}
