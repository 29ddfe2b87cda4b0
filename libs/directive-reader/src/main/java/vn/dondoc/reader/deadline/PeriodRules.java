package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.deadline.DeadlineKind.BEFORE_DATE;
import static vn.dondoc.reader.deadline.DeadlineKind.OTHER;
import static vn.dondoc.reader.deadline.DeadlineKind.WITHIN_HALF;
import static vn.dondoc.reader.deadline.DeadlineKind.WITHIN_MONTH;
import static vn.dondoc.reader.deadline.DeadlineKind.WITHIN_QUARTER;
import static vn.dondoc.reader.deadline.DeadlineKind.WITHIN_YEAR;
import static vn.dondoc.reader.rules.Rule.DIGITS;
import static vn.dondoc.reader.rules.Rule.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.Rule;
import vn.dondoc.reader.rules.RuleMatch;

/** Months, quarters, half-years and years that a task must be done in: their last day counts. */
final class PeriodRules {

    /** How a period that is a deadline is led in; the words before it decide whether it is one. */
    private static final String WITHIN =
            "(?:xong )?(?:(?:ngay )?trong(?: cả)?|sang|(?:từ nay |từ đây )?(?:cho )?(?:đến hết|đến)|hết|vào|{latest})";

    /** What may stand before "cuối tháng", "giữa tháng", "đầu tháng". */
    private static final String AT = "(?:(?:vào|trong|đến(?: hết)?|{latest}|vào khoảng|khoảng) )?";

    private static final String[] AT_CUES = {"vào", "trong", "đến", "chậm", "muộn", "không"};

    private static final String[] WITHIN_CUES = {
        "ngay", "trong", "cho", "từ", "đến", "hết", "xong", "sang", "vào", "chậm", "muộn", "trễ", "không"
    };

    private PeriodRules() {}

    static List<Rule<Timeframe, Deadline>> rules() {
        return List.of(
                rule("trong tháng <tháng>")
                        .cue(WITHIN_CUES)
                        .matches(WITHIN + " (?<m>{month})")
                        .means((m, t) -> month(t.month(m, "m"), WITHIN_MONTH)),
                rule("tháng <tháng>")
                        .cue("tháng")
                        .matches("(?<m>{month})")
                        .means((m, t) -> month(t.month(m, "m"), WITHIN_MONTH)),
                rule("trong quý <quý>")
                        .cue(WITHIN_CUES)
                        .matches(WITHIN + " (?<q>{quarter})")
                        .means((m, t) -> quarter(m, t, WITHIN_QUARTER)),
                rule("quý <quý>").cue("quý").matches("(?<q>{quarter})").means((m, t) -> quarter(m, t, WITHIN_QUARTER)),
                rule("trong 6 tháng đầu năm <năm>")
                        .cue(WITHIN_CUES)
                        .matches(WITHIN + " (?<h>{half})")
                        .means((m, t) -> half(m, t)),
                rule("6 tháng đầu năm <năm>")
                        .cue(DIGITS, "sáu")
                        .matches("(?<h>{half})")
                        .means((m, t) -> half(m, t)),
                rule("<tháng>/<năm>")
                        .cue(DIGITS)
                        .matches("(?<m>(?:0?[1-9]|1[0-2]) ?/ ?{year})")
                        .means((m, t) -> month(t.month(m, "m"), WITHIN_MONTH)),
                rule("<năm>").cue(DIGITS).matches("(?<y>{year})").means((m, t) -> year(m, WITHIN_YEAR)),
                rule("trong tháng này")
                        .cue("trong", "ngay")
                        .matches("(?:ngay )?trong (?:nội )?(?<p>tháng|quý|năm) (?:này|nay)")
                        .means((m, t) -> t.issuedOn() == null ? null : thisPeriod(m.text("p"), t.issuedOn())),
                rule("trong tuần này")
                        .cue("trong", "ngay")
                        .matches("(?:ngay )?trong tuần (?:này|tới|sau)")
                        .means((m, t) -> new Deadline.Awaiting(OTHER, null)),
                rule("trong năm <năm>")
                        .cue(WITHIN_CUES)
                        .matches(WITHIN + " năm (?<y>{year})")
                        .means((m, t) -> year(m, WITHIN_YEAR)),
                rule("năm <năm>").cue("năm").matches("năm (?<y>{year})").means((m, t) -> year(m, WITHIN_YEAR)),
                rule("trước tháng <tháng>")
                        .cue("trước", "xong")
                        .matches("(?:xong )?trước (?<m>{month})")
                        .means((m, t) -> beforeMonth(t.month(m, "m"))),
                rule("trước quý <quý>")
                        .cue("trước", "xong")
                        .matches("(?:xong )?trước (?<q>{quarter})")
                        .means((m, t) -> {
                            var last = lastMonthOfQuarter(m, t);
                            return last == null ? null : beforeMonth(last.minusMonths(2));
                        }),
                rule("đầu tháng, đầu quý, đầu năm")
                        .cue(atCues("đầu", "thượng"))
                        .matches(AT + "(?<!tháng )(?:đầu|thượng tuần) (?:{month}|{quarter}|năm {year})")
                        .means((m, t) -> new Deadline.Awaiting(OTHER, null)),
                rule("giữa tháng <tháng>")
                        .cue(atCues("giữa"))
                        .matches(AT + "giữa (?<m>{month})")
                        .means((m, t) -> inMonth(t.month(m, "m"), month -> month.atDay(15))),
                rule("nửa đầu tháng <tháng>")
                        .cue("trong", "vào", "nửa")
                        .matches("(?:trong |vào )?nửa đầu (?<m>{month})")
                        .means((m, t) -> inMonth(t.month(m, "m"), month -> month.atDay(15))),
                rule("tuần đầu tháng <tháng>")
                        .cue("trong", "vào", "ngay", "tuần")
                        .matches("(?:ngay )?(?:trong |vào )?tuần (?:đầu(?: tiên)?|thứ nhất) (?:của )?(?<m>{month})")
                        .means((m, t) -> inMonth(t.month(m, "m"), month -> month.atDay(7))),
                rule("tuần cuối tháng <tháng>")
                        .cue("trong", "vào", "tuần")
                        .matches("(?:trong |vào )?tuần cuối(?: cùng)? (?:của )?(?<m>{month})")
                        .means((m, t) -> inMonth(t.month(m, "m"), YearMonth::atEndOfMonth)),
                rule("tuần <số> tháng <tháng>")
                        .cue("trong", "vào", "tuần")
                        .matches("(?:trong |vào )?tuần (?:thứ )?(?:[1-4]|hai|ba|tư) (?:của )?{month}")
                        .means((m, t) -> new Deadline.Awaiting(OTHER, null)),
                rule("giữa quý, giữa năm")
                        .cue(atCues("giữa"))
                        .matches(AT + "giữa (?:{quarter}|năm {year})")
                        .means((m, t) -> new Deadline.Awaiting(OTHER, null)),
                rule("trung tuần tháng <tháng>")
                        .cue(atCues("trung"))
                        .matches(AT + "trung tuần (?<m>{month})")
                        .means((m, t) -> inMonth(t.month(m, "m"), month -> month.atDay(20))),
                rule("cuối tháng <tháng>")
                        .cue(atCues("cuối", "hạ"))
                        .matches(AT + "(?:cuối|hạ tuần) (?<m>{month})")
                        .means((m, t) -> inMonth(t.month(m, "m"), YearMonth::atEndOfMonth)),
                rule("cuối quý <quý>")
                        .cue(atCues("cuối"))
                        .matches(AT + "cuối (?<q>{quarter})")
                        .means((m, t) -> quarter(m, t, OTHER)),
                rule("cuối năm <năm>")
                        .cue(atCues("cuối"))
                        .matches(AT + "cuối năm (?<y>{year})")
                        .means((m, t) -> year(m, OTHER)));
    }

    private static String[] atCues(String... words) {
        return Stream.concat(Stream.of(AT_CUES), Stream.of(words)).toArray(String[]::new);
    }

    static @Nullable Deadline month(@Nullable YearMonth month, DeadlineKind kind) {
        return month == null ? null : Deadline.Until.inclusive(kind, month.atEndOfMonth());
    }

    /** Early, middle and late in a month: Bộ luật Dân sự 2015, Điều 146, and the ten days of a "tuần". */
    private static @Nullable Deadline inMonth(@Nullable YearMonth month, Function<YearMonth, LocalDate> lastDay) {
        return month == null ? null : Deadline.Until.inclusive(OTHER, lastDay.apply(month));
    }

    private static @Nullable Deadline beforeMonth(@Nullable YearMonth month) {
        return month == null
                ? null
                : new Deadline.Until(BEFORE_DATE, month.atDay(1), month.atDay(1).minusDays(1), null);
    }

    static @Nullable Deadline quarter(RuleMatch m, Timeframe t, DeadlineKind kind) {
        return month(lastMonthOfQuarter(m, t), kind);
    }

    private static @Nullable YearMonth lastMonthOfQuarter(RuleMatch m, Timeframe t) {
        var year = t.year(m, "q");
        if (year == null) {
            return null;
        }
        var words = m.text("q").replace("quý ", "").split("[ /,-]", 2);
        return YearMonth.of(year, Numbers.quarter(words[0]) * 3);
    }

    private static @Nullable Deadline thisPeriod(String period, LocalDate issuedOn) {
        var month = YearMonth.from(issuedOn);
        return switch (period) {
            case "tháng" -> month(month, WITHIN_MONTH);
            case "quý" -> month(month.withMonth((month.getMonthValue() + 2) / 3 * 3), WITHIN_QUARTER);
            default -> month(month.withMonth(12), WITHIN_YEAR);
        };
    }

    private static @Nullable Deadline half(RuleMatch m, Timeframe t) {
        var year = t.year(m, "h");
        if (year == null) {
            return null;
        }
        int month = m.text("h").contains("đầu") ? 6 : 12;
        return Deadline.Until.inclusive(WITHIN_HALF, YearMonth.of(year, month).atEndOfMonth());
    }

    static Deadline year(RuleMatch m, DeadlineKind kind) {
        return Deadline.Until.inclusive(kind, LocalDate.of(Integer.parseInt(m.text("y")), 12, 31));
    }
}
