package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_HALF;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_QUARTERLY;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_YEARLY;
import static vn.dondoc.reader.rules.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.Rule;
import vn.dondoc.reader.rules.RuleMatch;

/** Days, months and quarters of every year. */
final class YearlyRules {

    private static final String OF_EVERY_YEAR = "(?:,? (?:của )?{every} năm"
            + "|(?: của)? năm (?:hiện hành|trước|sau|kế tiếp|tiếp theo|báo cáo|liền kề)| của năm(?! ?\\d))(?: liền kề)?";

    /** "01/6 và 15/11", "15/3, 15/6, 15/9 và 15/12" */
    private static final String DAYS =
            "(?:các )?{day}(?<d>{daymonth}(?:(?:,| và| hoặc),? (?:trước )?{day}{daymonth}){1,3})";

    private static final String DAY_ALONE = "(?<d>{daymonth})(?! ?/ ?\\d{4}| năm \\d| h[àằ]ng)\\)?";

    private static final String MONTHS = "tháng (?<m>\\d{1,2}(?:(?:,| và),? (?:tháng )?\\d{1,2}){0,3})";

    private static final String QUARTERS =
            "quý (?<q>(?:iv|iii|ii|i|[1-4])(?:(?:,| và),? (?:quý )?(?:iv|iii|ii|i|[1-4])){0,3})";

    private static final Pattern BETWEEN = Pattern.compile(",? (?:và|hoặc) |, ");

    private YearlyRules() {}

    static List<Rule<Timeframe, Deadline>> rules() {
        return List.of(
                rule("trước ngày <ngày> và <ngày> hằng năm")
                        .cue("trước")
                        .matches("trước " + DAYS + "(?! ?/ ?\\d)(?:" + OF_EVERY_YEAR + ")?")
                        .means((m, t) -> days(m, YearDay::dayBefore)),
                rule("ngày <ngày> và <ngày> hằng năm")
                        .cue("ngày", "vào", "chậm", "muộn")
                        .matches("(?:(?:vào|{latest}) )?" + DAYS + OF_EVERY_YEAR)
                        .means((m, t) -> days(m, UnaryOperator.identity())),
                rule("trước ngày <ngày> hằng năm")
                        .cue("trước")
                        .matches("trước {day}(?<d>{daymonth})" + OF_EVERY_YEAR)
                        .means((m, t) -> days(m, YearDay::dayBefore)),
                rule("ngày <ngày> hằng năm")
                        .cue("ngày", "vào", "chậm", "muộn")
                        .matches(
                                "(?:(?:(?:vào|{latest}) ){0,2}ngày |{latest} )(?<d>{daymonth}),? (?:của )?{every} năm|{latest} (?:ngày )?(?<e>{daymonth})"
                                        + OF_EVERY_YEAR)
                        .means((m, t) -> days(m, UnaryOperator.identity())),
                rule("hằng năm trước ngày <ngày>")
                        .cue("hàng", "hằng", "mỗi", "định")
                        .matches("(?:định kỳ )?{every} năm,? \\(?(?:báo cáo |gửi )?trước {day}" + DAY_ALONE)
                        .means((m, t) -> days(m, YearDay::dayBefore)),
                rule("hằng năm chậm nhất ngày <ngày>")
                        .cue("hàng", "hằng", "mỗi", "định")
                        .matches("(?:định kỳ )?{every} năm,? \\(?(?:vào )?(?:{latest} )?ngày " + DAY_ALONE)
                        .means((m, t) -> days(m, UnaryOperator.identity())),
                rule("trước ngày <số> của các tháng <tháng>")
                        .cue("trước")
                        .matches("trước ngày (?<n>\\d{1,2}) (?:của )?các " + MONTHS + "(?:" + OF_EVERY_YEAR + ")?")
                        .means((m, t) -> inMonths(m, Numbers.count(m.text("n")) - 1)),
                rule("ngày <số> của các tháng <tháng>")
                        .cue("ngày", "vào", "chậm", "muộn")
                        .matches("(?:(?:vào|{latest}) ){0,2}ngày (?<n>\\d{1,2}) (?:của )?các " + MONTHS + "(?:"
                                + OF_EVERY_YEAR + ")?")
                        .means((m, t) -> inMonths(m, Numbers.count(m.text("n")))),
                rule("trước tháng <tháng> hằng năm")
                        .cue("trước")
                        .matches("trước tháng (?<m>\\d{1,2})" + OF_EVERY_YEAR)
                        .means((m, t) -> beforeMonth(Numbers.count(m.text("m")))),
                rule("tháng <tháng> hằng năm")
                        .cue("trong", "vào", "tháng")
                        .matches("(?:trong |vào )?" + MONTHS + ",? (?:của )?{every} năm")
                        .means((m, t) -> each(Numbers.in(m.text("m")))),
                rule("quý <quý> hằng năm")
                        .cue("trong", "vào", "quý")
                        .matches("(?:trong |vào )?" + QUARTERS + ",? (?:của )?{every} năm")
                        .means((m, t) -> each(lastMonths(m.text("q")))));
    }

    private static Deadline yearly(@Nullable YearDay day) {
        return day == null
                ? new Deadline.Impossible(RECURRING_YEARLY)
                : new Deadline.Every(RECURRING_YEARLY, List.of(day.rule()), null);
    }

    private static Deadline days(RuleMatch m, UnaryOperator<YearDay> last) {
        var rules = new ArrayList<String>();
        for (var words : BETWEEN.split(m.has("d") ? m.text("d") : m.text("e"))) {
            var day = YearDay.of(words);
            if (day == null) {
                return new Deadline.Impossible(kind(rules.size() + 1));
            }
            rules.add(last.apply(day).rule());
        }
        return new Deadline.Every(kind(rules.size()), rules, null);
    }

    private static DeadlineKind kind(int times) {
        return switch (times) {
            case 2 -> RECURRING_HALF;
            case 4 -> RECURRING_QUARTERLY;
            default -> RECURRING_YEARLY;
        };
    }

    private static @Nullable Deadline beforeMonth(int month) {
        return month < 1 || month > 12 ? null : yearly(new YearDay(month, 1).dayBefore());
    }

    private static @Nullable Deadline each(int[] months) {
        return IntStream.of(months).anyMatch(month -> month < 1 || month > 12)
                ? null
                : new Deadline.Every(
                        kind(months.length),
                        IntStream.of(months)
                                .mapToObj(month -> "FREQ=YEARLY;BYMONTH=" + month)
                                .toList(),
                        null);
    }

    private static int[] lastMonths(String quarters) {
        return BETWEEN.splitAsStream(quarters)
                .mapToInt(quarter -> Numbers.quarter(quarter.replace("quý ", "")) * 3)
                .toArray();
    }

    private static @Nullable Deadline inMonths(RuleMatch m, int day) {
        var months = Numbers.in(m.text("m"));
        return day < 1 || day > 31
                ? null
                : new Deadline.Every(
                        kind(months.length),
                        List.of("FREQ=YEARLY;BYMONTH=" + numbers(m.text("m")) + ";BYMONTHDAY=" + day),
                        null);
    }

    private static String numbers(String months) {
        return IntStream.of(Numbers.in(months)).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }
}
