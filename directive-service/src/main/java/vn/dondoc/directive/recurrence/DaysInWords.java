package vn.dondoc.directive.recurrence;

import java.text.Normalizer;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the days of a period as a clerk types them: "thứ Sáu", "10 và 25", "ngày 15 tháng cuối", "20/6; 20/12". */
final class DaysInWords {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*|\\s+và\\s+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Map<String, Integer> WEEKDAYS = Map.ofEntries(
            Map.entry("hai", 0),
            Map.entry("2", 0),
            Map.entry("ba", 1),
            Map.entry("3", 1),
            Map.entry("tư", 2),
            Map.entry("4", 2),
            Map.entry("năm", 3),
            Map.entry("5", 3),
            Map.entry("sáu", 4),
            Map.entry("6", 4),
            Map.entry("bảy", 5),
            Map.entry("7", 5));
    private static final Pattern OF_WEEK = Pattern.compile("thứ (?<name>[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật|cn");
    private static final Pattern OF_MONTH =
            Pattern.compile("(?:ngày )?(?<day>\\d{1,2})|(?:ngày )?cuối tháng|ngày cuối cùng của tháng");
    private static final Pattern OF_QUARTER = Pattern.compile(
            "(?:ngày )?(?<day>\\d{1,2}|cuối) tháng (?<place>đầu|giữa|cuối)(?: quý)?|(?:ngày )?cuối quý");
    private static final Pattern OF_YEAR =
            Pattern.compile("(?:ngày )?(?<day>\\d{1,2})(?:[/-]| tháng )(?<month>\\d{1,2})"
                    + "|(?:ngày )?(?<last>cuối )?(?:hết )?tháng (?<whole>\\d{1,2})");

    private DaysInWords() {}

    /** What was typed: the days, and what of it is not understood. */
    record Typed(List<RecurringDay> days, List<String> unclear) {}

    static Typed read(Every every, String typed) {
        var days = new ArrayList<RecurringDay>();
        var unclear = new ArrayList<String>();
        var words = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        Stream.of(BETWEEN.split(words))
                .filter(each -> !each.isBlank())
                .forEach(each ->
                        day(every, each.toLowerCase(Locale.ROOT)).ifPresentOrElse(days::add, () -> unclear.add(each)));
        return new Typed(List.copyOf(days), List.copyOf(unclear));
    }

    private static Optional<RecurringDay> day(Every every, String words) {
        return switch (every) {
            case DAY -> Optional.empty();
            case WEEK -> matching(OF_WEEK, words).map(DaysInWords::ofWeek);
            case MONTH -> matching(OF_MONTH, words).flatMap(DaysInWords::ofMonth);
            case QUARTER -> matching(OF_QUARTER, words).flatMap(DaysInWords::ofQuarter);
            case HALF, YEAR -> matching(OF_YEAR, words).flatMap(DaysInWords::ofYear);
        };
    }

    private static Optional<Matcher> matching(Pattern pattern, String words) {
        return Optional.of(pattern.matcher(words)).filter(Matcher::matches);
    }

    private static RecurringDay ofWeek(Matcher found) {
        var name = found.group("name");
        return RecurringDay.ofWeek(RecurringDay.WEEKDAYS.get(name == null ? 6 : WEEKDAYS.get(name)));
    }

    private static Optional<RecurringDay> ofMonth(Matcher found) {
        int day = found.group("day") == null ? -1 : Integer.parseInt(found.group("day"));
        return Optional.of(RecurringDay.ofMonth(day)).filter(any -> day == -1 || day >= 1 && day <= 31);
    }

    private static Optional<RecurringDay> ofQuarter(Matcher found) {
        var place = found.group("place") == null ? "cuối" : found.group("place");
        var months = RecurringDay.MONTHS_OF_QUARTER.getOrDefault(place, List.of());
        var written = found.group("day");
        int day = written == null || written.equals("cuối") ? -1 : Integer.parseInt(written);
        return Optional.of(RecurringDay.ofYear(months, day))
                .filter(any -> months.stream().allMatch(month -> has(month, day)));
    }

    private static Optional<RecurringDay> ofYear(Matcher found) {
        if (found.group("whole") != null) {
            int month = Integer.parseInt(found.group("whole"));
            return Optional.of(RecurringDay.ofYear(List.of(month), found.group("last") == null ? null : -1))
                    .filter(any -> month >= 1 && month <= 12);
        }
        int month = Integer.parseInt(found.group("month"));
        int day = Integer.parseInt(found.group("day"));
        return Optional.of(RecurringDay.ofYear(List.of(month), day)).filter(any -> has(month, day));
    }

    /** Whether every year has the day: 29 February it has not. */
    private static boolean has(int month, int day) {
        return month >= 1
                && month <= 12
                && (day == -1 || day >= 1 && day <= Month.of(month).minLength());
    }
}
