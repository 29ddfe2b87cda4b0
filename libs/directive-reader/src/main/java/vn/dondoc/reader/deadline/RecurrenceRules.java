package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_DAILY;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_HALF;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_MONTHLY;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_QUARTERLY;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_WEEKLY;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_YEARLY;
import static vn.dondoc.reader.rules.Rule.DIGITS;
import static vn.dondoc.reader.rules.Rule.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.Rule;
import vn.dondoc.reader.rules.RuleMatch;

/** What comes again: daily to yearly, with and without a day. */
final class RecurrenceRules {

    private static final String PERIODICALLY = "(?:theo )?(?:định kỳ,? ?)?";

    private static final String ONCE = "(?: ?/ ?| )(?:(?:một|1|01) )?lần";

    /** "trước 16 giờ ngày thứ Năm", "vào chiều thứ Sáu" */
    private static final String WEEKDAY =
            "(?:trước|{latest}|vào|lúc)(?: lúc)? (?:(?<t>{time}),? )?(?:(?:sáng|chiều) )?(?:ngày )?(?<w>{weekday})";

    private static final Pattern WEEKLY = Pattern.compile("(?:h[àằ]ng|mỗi) tuần|báo cáo tuần");

    private RecurrenceRules() {}

    static List<Rule<Timeframe, Deadline>> rules() {
        return List.of(
                rule("trước <giờ> hằng ngày")
                        .cue("trước", "chậm", "muộn", "vào", "lúc")
                        .matches("(?:trước|{latest}|vào|lúc)(?: lúc)? (?<t>{time}),? {every} ngày")
                        .means((m, t) -> every(RECURRING_DAILY, m, "FREQ=DAILY")),
                rule("trước <giờ> và <giờ> hằng ngày")
                        .cue("trước", "vào", "lúc")
                        .matches("(?:trước|vào|lúc)(?: lúc)? {time}(?: và|,)(?: trước)? (?<t>{time}),? {every} ngày")
                        .means((m, t) -> new Deadline.Every(RECURRING_DAILY, List.of("FREQ=DAILY"), null)),
                rule("<giờ> hằng ngày")
                        .cue(DIGITS)
                        .matches("(?<t>{time}),? {every} ngày")
                        .means((m, t) -> every(RECURRING_DAILY, m, "FREQ=DAILY")),
                rule("hằng ngày trước <giờ>")
                        .cue("hàng", "hằng", "mỗi")
                        .matches("{every} ngày,? \\(?(?:báo cáo )?(?:trước|{latest}|vào|lúc)(?: lúc)? (?<t>{time})")
                        .means((m, t) -> every(RECURRING_DAILY, m, "FREQ=DAILY")),
                rule("trước <giờ> thứ <thứ> hằng tuần")
                        .cue("trước", "chậm", "muộn", "vào", "lúc")
                        .matches(WEEKDAY + ",? (?:của )?{every} tuần")
                        .means((m, t) -> weekly(m)),
                rule("thứ <thứ> hằng tuần")
                        .cue("thứ", "chủ", "ngày", "sáng", "chiều")
                        .matches("(?:(?:sáng|chiều) )?(?:ngày )?(?<w>{weekday}),? {every} tuần")
                        .means((m, t) -> weekly(m)),
                rule("định kỳ thứ <thứ>")
                        .cue("định")
                        .matches(
                                "định kỳ (?:vào )?(?:(?:sáng|chiều) )?(?:ngày )?(?<w>{weekday})(?!,? (?:ngày )?\\(?\\d)")
                        .means((m, t) -> weekly(m)),
                rule("hằng tuần trước <thứ>")
                        .cue("hàng", "hằng", "mỗi", "định")
                        .matches("(?:định kỳ )?{every} tuần,? \\(?" + WEEKDAY + "\\)?")
                        .means((m, t) -> weekly(m)),
                rule("hằng tuần … trước <thứ>")
                        .cue("trước", "chậm", "muộn", "vào", "lúc")
                        .matches(WEEKDAY + "(?!,? (?:ngày )?\\(?\\d|,? \\(?ngày| tuần)")
                        .means((m, t) -> WEEKLY.matcher(m.before()).find() ? weekly(m) : null),
                rule("định kỳ <n> tháng một lần")
                        .cue(DIGITS, "ba", "sáu", "định")
                        .matches("(?:định kỳ )?(?<n>0?[36]|ba|sáu) tháng" + ONCE
                                + "|định kỳ (?<k>0?[36]|ba|sáu) tháng(?! đầu| cuối)")
                        .means((m, t) -> everyMonths(Numbers.count(m.has("n") ? m.text("n") : m.text("k")))),
                rule("<n> <đơn vị> một lần")
                        .cue(DIGITS, "hai", "ba", "bốn", "năm", "định")
                        .matches("(?:định kỳ )?(?<n>{count}) (?<u>ngày|tuần|tháng|năm)" + ONCE)
                        .means((m, t) -> everyFew(Numbers.count(m.text("n")), m.text("u"))),
                rule("mỗi <đơn vị> <n> lần")
                        .cue("mỗi", "một", "hai", DIGITS)
                        .matches(
                                "mỗi (?<u>ngày|tuần|tháng|quý|năm)(?: họp)?(?: ít nhất| tối thiểu)? (?<n>{count}) lần"
                                        + "|(?<k>{count}) lần ?(?:/|mỗi) ?(?:một |01 |1 )?(?<v>ngày|tuần|tháng|quý|năm)(?: \\({time}(?:(?:,| và) {time}){0,3}\\))?")
                        .means((m, t) -> {
                            var every = m.has("u")
                                    ? timesA(m.text("u"), Numbers.count(m.text("n")))
                                    : timesA(m.text("v"), Numbers.count(m.text("k")));
                            return every == null || m.has("u") ? every : every.asBare();
                        }),
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
                bare("năm", RECURRING_YEARLY, "FREQ=YEARLY"));
    }

    /** "định kỳ hằng quý", "hằng năm": whether it obliges anybody is for the words around it to say. */
    private static Rule<Timeframe, Deadline> bare(String period, DeadlineKind kind, String recurrence) {
        return rule("hằng " + period)
                .cue("hàng", "hằng", "mỗi", "định", "theo")
                .matches(
                        "(?:" + PERIODICALLY + "{every} " + period + "(?! học)|định kỳ " + period + "(?! [\\p{L}\\d]))")
                .means((m, t) -> new Deadline.Every(kind, List.of(recurrence), null, true));
    }

    private static Deadline.@Nullable Every everyFew(int n, String unit) {
        if (n < 1) {
            return null;
        }
        var interval = n == 1 ? "" : ";INTERVAL=" + n;
        return switch (unit) {
            case "ngày" -> new Deadline.Every(RECURRING_DAILY, List.of("FREQ=DAILY" + interval), null);
            case "tuần" -> new Deadline.Every(RECURRING_WEEKLY, List.of("FREQ=WEEKLY" + interval), null);
            case "năm" -> new Deadline.Every(RECURRING_YEARLY, List.of("FREQ=YEARLY" + interval), null);
            default ->
                new Deadline.Every(
                        n == 3 ? RECURRING_QUARTERLY : n == 6 ? RECURRING_HALF : RECURRING_MONTHLY,
                        List.of("FREQ=MONTHLY" + interval),
                        null);
        };
    }

    /** "mỗi năm 02 lần" is every six months; what does not divide a year comes as often as its period. */
    private static Deadline.@Nullable Every timesA(String unit, int times) {
        int months = switch (unit) {
            case "tháng" -> 1;
            case "quý" -> 3;
            default -> 12;
        };
        return unit.equals("ngày") || unit.equals("tuần")
                ? everyFew(1, unit)
                : times > 1 && months % times == 0
                        ? everyFew(months / times, "tháng")
                        : months == 12 ? everyFew(1, "năm") : everyFew(months, "tháng");
    }

    private static @Nullable Deadline everyMonths(int months) {
        return new Deadline.Every(
                months == 3 ? RECURRING_QUARTERLY : RECURRING_HALF, List.of("FREQ=MONTHLY;INTERVAL=" + months), null);
    }

    static Deadline every(DeadlineKind kind, RuleMatch m, String recurrence) {
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
}
