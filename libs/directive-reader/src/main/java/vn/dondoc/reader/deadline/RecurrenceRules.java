package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_DAILY;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_HALF;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_MONTHLY;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_QUARTERLY;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_WEEKLY;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_YEARLY;
import static vn.dondoc.reader.rules.Rule.DIGITS;
import static vn.dondoc.reader.rules.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.Rule;
import vn.dondoc.reader.rules.RuleMatch;

/** What comes again: daily to yearly, with and without a day. */
final class RecurrenceRules {

    private static final String PERIODICALLY = "(?:theo )?(?:định kỳ,? ?)?";

    private static final String ONCE = "(?: ?/ ?| )(?:(?:một|1|01) )?lần";

    private RecurrenceRules() {}

    static List<Rule<Timeframe, Deadline>> rules() {
        return List.of(
                rule("trước <giờ> hằng ngày")
                        .cue("trước", "chậm", "muộn", "vào", "lúc")
                        .matches("(?:trước|{latest}|vào|lúc)(?: lúc)? (?<t>{time}),? {every} ngày")
                        .means((m, t) -> every(RECURRING_DAILY, m, "FREQ=DAILY")),
                rule("hằng ngày trước <giờ>")
                        .cue("hàng", "hằng", "mỗi")
                        .matches("{every} ngày,? \\(?(?:báo cáo )?(?:trước|{latest}|vào|lúc)(?: lúc)? (?<t>{time})")
                        .means((m, t) -> every(RECURRING_DAILY, m, "FREQ=DAILY")),
                rule("trước <giờ> thứ <thứ> hằng tuần")
                        .cue("trước", "chậm", "muộn", "vào", "lúc")
                        .matches(
                                "(?:trước|{latest}|vào|lúc)(?: lúc)? (?:(?<t>{time}),? )?(?:ngày )?(?<w>{weekday}),? {every} tuần")
                        .means((m, t) -> weekly(m)),
                rule("thứ <thứ> hằng tuần")
                        .cue("thứ", "chủ", "ngày")
                        .matches("(?:ngày )?(?<w>{weekday}),? {every} tuần")
                        .means((m, t) -> weekly(m)),
                rule("trước ngày <số> hằng tháng")
                        .cue("trước")
                        .matches(
                                "trước (?:(?<t>{time}),? )?(?:ngày )?(?:mồng |mùng )?(?<n>\\d{1,2})(?:,? (?:của )?{every} tháng| của tháng (?:sau|kế tiếp|tiếp theo)|(?: của)? tháng sau)")
                        .means((m, t) -> monthly(m, Numbers.in(m.text("n"))[0] - 1)),
                rule("ngày <số> hằng tháng")
                        .cue("ngày", "vào", "chậm", "muộn", "đến")
                        .matches(
                                "(?:(?:vào|đến|{latest}) ){0,2}(?:ngày )(?:mồng |mùng )?(?<n>\\d{1,2})(?:,? (?:của )?{every} tháng| của tháng (?:sau|kế tiếp|tiếp theo))")
                        .means((m, t) -> monthly(m, Numbers.in(m.text("n"))[0])),
                rule("hằng tháng trước ngày <số>")
                        .cue("hàng", "hằng", "mỗi", "định")
                        .matches(
                                "(?:định kỳ )?{every} tháng,? \\(?(?:báo cáo |gửi |báo cáo gửi )?trước ngày (?:mồng |mùng )?(?<n>\\d{1,2})(?! ?[/\\d]| tháng| h[àằ]ng)\\)?")
                        .means((m, t) -> monthly(m, Numbers.in(m.text("n"))[0] - 1)),
                rule("hằng tháng vào ngày <số>")
                        .cue("hàng", "hằng", "mỗi", "định")
                        .matches(
                                "(?:định kỳ )?{every} tháng,? \\(?(?:vào )?(?:{latest} )?ngày (?:mồng |mùng )?(?<n>\\d{1,2})(?! ?[/\\d]| tháng| h[àằ]ng)\\)?")
                        .means((m, t) -> monthly(m, Numbers.in(m.text("n"))[0])),
                rule("ngày cuối tháng hằng tháng")
                        .cue("ngày", "vào", "trước", "chậm")
                        .matches("(?:vào |trước |{latest} )?ngày (?:làm việc )?cuối cùng (?:của )?{every}? ?tháng")
                        .means((m, t) -> every(RECURRING_MONTHLY, m, "FREQ=MONTHLY;BYMONTHDAY=-1")),
                rule("trước ngày <ngày> và <ngày> hằng năm")
                        .cue("trước")
                        .matches(
                                "trước {day}(?<d>{daymonth})(?: và| hoặc|,) (?:trước )?{day}(?<e>{daymonth})(?:,? (?:của )?{every} năm)?")
                        .means((m, t) -> yearly(RECURRING_HALF, strict(m, "d"), strict(m, "e"))),
                rule("ngày <ngày> và <ngày> hằng năm")
                        .cue("ngày", "vào", "chậm", "muộn")
                        .matches(
                                "(?:(?:vào|{latest}) )?ngày (?<d>{daymonth})(?: và| hoặc) {day}(?<e>{daymonth}),? {every} năm")
                        .means((m, t) -> yearly(RECURRING_HALF, YearDay.of(m, "d"), YearDay.of(m, "e"))),
                rule("trước ngày <ngày> hằng năm")
                        .cue("trước")
                        .matches(
                                "trước {day}(?<d>{daymonth})(?:,? (?:của )?{every} năm|(?: của)? năm (?:trước|sau|kế tiếp|báo cáo))(?: liền kề)?")
                        .means((m, t) -> yearly(RECURRING_YEARLY, strict(m, "d"))),
                rule("ngày <ngày> hằng năm")
                        .cue("ngày", "vào", "chậm", "muộn")
                        .matches("(?:(?:vào|{latest}) ){0,2}ngày (?<d>{daymonth}),? (?:của )?{every} năm")
                        .means((m, t) -> yearly(RECURRING_YEARLY, YearDay.of(m, "d"))),
                rule("hằng năm trước ngày <ngày>")
                        .cue("hàng", "hằng", "mỗi", "định")
                        .matches(
                                "(?:định kỳ )?{every} năm,? \\(?(?:báo cáo |gửi )?trước {day}(?<d>{daymonth})(?! ?/ ?\\d{4}| năm \\d| h[àằ]ng)\\)?")
                        .means((m, t) -> yearly(RECURRING_YEARLY, strict(m, "d"))),
                rule("hằng năm chậm nhất ngày <ngày>")
                        .cue("hàng", "hằng", "mỗi", "định")
                        .matches(
                                "(?:định kỳ )?{every} năm,? \\(?(?:vào )?(?:{latest} )?ngày (?<d>{daymonth})(?! ?/ ?\\d{4}| năm \\d| h[àằ]ng)\\)?")
                        .means((m, t) -> yearly(RECURRING_YEARLY, YearDay.of(m, "d"))),
                rule("trước ngày <số> tháng cuối quý")
                        .cue("trước")
                        .matches("trước ngày (?<n>\\d{1,2}),? (?:của )?tháng cuối (?:cùng )?(?:của )?(?:{every} )?quý")
                        .means((m, t) -> quarterly(Numbers.in(m.text("n"))[0] - 1)),
                rule("ngày <số> tháng cuối quý")
                        .cue("ngày", "vào", "chậm", "muộn")
                        .matches(
                                "(?:(?:vào|{latest}) )?ngày (?<n>\\d{1,2}),? (?:của )?tháng cuối (?:cùng )?(?:của )?(?:{every} )?quý")
                        .means((m, t) -> quarterly(Numbers.in(m.text("n"))[0])),
                rule("định kỳ <n> tháng một lần")
                        .cue(DIGITS, "ba", "sáu", "định")
                        .matches("(?:định kỳ )?(?<n>0?[36]|ba|sáu) tháng" + ONCE
                                + "|định kỳ (?<k>0?[36]|ba|sáu) tháng(?! đầu| cuối)")
                        .means((m, t) -> everyMonths(Numbers.count(m.has("n") ? m.text("n") : m.text("k")))),
                rule("6 tháng một lần (tháng <tháng> và tháng <tháng>)")
                        .cue(DIGITS, "sáu", "định")
                        .matches("(?:định kỳ )?(?:0?6|sáu) tháng" + ONCE
                                + "? \\((?:vào )?tháng (?<a>\\d{1,2}) và (?:tháng )?(?<b>\\d{1,2})(?: {every} năm)?\\)")
                        .means((m, t) -> new Deadline.Every(
                                RECURRING_HALF,
                                List.of(
                                        "FREQ=YEARLY;BYMONTH=" + Numbers.count(m.text("a")),
                                        "FREQ=YEARLY;BYMONTH=" + Numbers.count(m.text("b"))),
                                null)),
                bare("ngày", RECURRING_DAILY, "FREQ=DAILY"),
                bare("tuần", RECURRING_WEEKLY, "FREQ=WEEKLY"),
                bare("tháng", RECURRING_MONTHLY, "FREQ=MONTHLY"),
                bare("quý", RECURRING_QUARTERLY, "FREQ=MONTHLY;INTERVAL=3"),
                bare("năm", RECURRING_YEARLY, "FREQ=YEARLY"),
                once("tuần", RECURRING_WEEKLY, "FREQ=WEEKLY"),
                once("tháng", RECURRING_MONTHLY, "FREQ=MONTHLY"),
                once("quý", RECURRING_QUARTERLY, "FREQ=MONTHLY;INTERVAL=3"),
                once("năm", RECURRING_YEARLY, "FREQ=YEARLY"));
    }

    /** "định kỳ hằng quý", "hằng năm": whether it obliges anybody is for the words around it to say. */
    private static Rule<Timeframe, Deadline> bare(String period, DeadlineKind kind, String recurrence) {
        return rule("hằng " + period)
                .cue("hàng", "hằng", "mỗi", "định", "theo")
                .matches("(?:" + PERIODICALLY + "{every} " + period + "|định kỳ " + period + "(?! \\p{L}))")
                .means((m, t) -> new Deadline.Every(kind, List.of(recurrence), null));
    }

    /** "mỗi tháng một lần", "01 lần/quý". */
    private static Rule<Timeframe, Deadline> once(String period, DeadlineKind kind, String recurrence) {
        return rule("một lần/" + period)
                .cue("một", "mỗi", DIGITS)
                .matches("(?:(?:một|1|01) lần(?: ?/ ?| trong | mỗi )(?:một |1 |01 )?" + period + "|(?:mỗi|một|1|01) "
                        + period + ONCE + ")")
                .means((m, t) -> new Deadline.Every(kind, List.of(recurrence), null));
    }

    private static @Nullable Deadline everyMonths(int months) {
        return new Deadline.Every(
                months == 3 ? RECURRING_QUARTERLY : RECURRING_HALF, List.of("FREQ=MONTHLY;INTERVAL=" + months), null);
    }

    private static @Nullable Deadline quarterly(int day) {
        return day > 31
                ? null
                : new Deadline.Every(
                        RECURRING_QUARTERLY,
                        List.of("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=" + (day < 1 ? -1 : day)),
                        null);
    }

    private static Deadline every(DeadlineKind kind, RuleMatch m, String recurrence) {
        var hour = m.optional("t");
        return new Deadline.Every(kind, List.of(recurrence), hour == null ? null : Hours.in(hour));
    }

    private static Deadline weekly(RuleMatch m) {
        var words = m.text("w");
        var day = switch (words.substring(words.lastIndexOf(' ') + 1)) {
            case "hai", "2" -> "MO";
            case "ba", "3" -> "TU";
            case "tư", "4" -> "WE";
            case "năm", "5" -> "TH";
            case "sáu", "6" -> "FR";
            case "bảy", "7" -> "SA";
            default -> "SU";
        };
        return every(RECURRING_WEEKLY, m, "FREQ=WEEKLY;BYDAY=" + day);
    }

    /** The day before the first of a month is the last one of the month before. */
    private static @Nullable Deadline monthly(RuleMatch m, int day) {
        if (day > 31) {
            return null;
        }
        return every(RECURRING_MONTHLY, m, "FREQ=MONTHLY;BYMONTHDAY=" + (day < 1 ? -1 : day));
    }

    static @Nullable YearDay strict(RuleMatch m, String group) {
        var written = YearDay.of(m, group);
        return written == null ? null : written.dayBefore();
    }

    static @Nullable Deadline yearly(DeadlineKind kind, @Nullable YearDay... days) {
        var rules = new ArrayList<String>();
        for (var day : days) {
            if (day == null) {
                return new Deadline.Impossible(kind);
            }
            rules.add(day.rule());
        }
        return new Deadline.Every(kind, rules, null);
    }
}
