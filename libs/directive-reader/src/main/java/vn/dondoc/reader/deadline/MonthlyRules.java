package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_MONTHLY;
import static vn.dondoc.reader.deadline.DeadlineKind.RECURRING_QUARTERLY;
import static vn.dondoc.reader.rules.Rule.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.Rule;
import vn.dondoc.reader.rules.RuleMatch;

/** A day of every month, or of one month of every quarter. */
final class MonthlyRules {

    private static final String DAY = "(?:ngày )?(?:mồng |mùng )?(?<n>\\d{1,2})";

    private static final String OF_EVERY_MONTH = "(?:,? (?:của )?{every} tháng"
            + "|(?: của)? tháng (?:sau|kế tiếp|tiếp theo|liền kề|báo cáo)(?: liền kề)?"
            + "| của tháng(?! (?:\\d|cuối|đầu|thứ|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)))";

    private static final String OF_QUARTER =
            ",? (?:của )?tháng (?:cuối(?: cùng)?|thứ (?:ba|3)|(?<f>đầu(?: tiên)?)) (?:của )?(?:{every} )?quý(?: (?:sau|tiếp theo|kế tiếp|liền kề))?";

    /** A day alone, in a sentence that says "hằng tháng" before. */
    private static final String ALONE =
            "(?! ?[/.-] ?\\d|\\d|,? tháng|,? \\(?(?:ngày|tháng|năm|giờ|người|bộ|bản)| \\p{L}{1,7} tháng)";

    private static final String WORKING_DAY = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=";

    private static final String[] BY = {"ngày", "mồng", "mùng", "vào", "chậm", "muộn", "trễ", "đến", "định"};

    private static final Pattern MONTHLY = Pattern.compile("(?:h[àằ]ng|mỗi) tháng|báo cáo tháng(?! \\d)");

    private MonthlyRules() {}

    static List<Rule<Timeframe, Deadline>> rules() {
        return List.of(
                rule("trước ngày <số> hằng tháng")
                        .cue("trước", "định")
                        .matches("(?:định kỳ )?trước (?:(?<t>{time}),? )?" + DAY + OF_EVERY_MONTH)
                        .means((m, t) -> monthly(m, day(m) - 1)),
                rule("ngày <số> hằng tháng")
                        .cue(BY)
                        .matches(
                                "(?:(?:định kỳ|vào|đến|{latest}) ){0,2}(?:ngày (?:mồng |mùng )?|mồng |mùng |(?<=nhất ))(?<n>\\d{1,2})"
                                        + OF_EVERY_MONTH)
                        .means((m, t) -> monthly(m, day(m))),
                rule("hằng tháng trước ngày <số>")
                        .cue("hàng", "hằng", "mỗi", "định")
                        .matches("(?:định kỳ )?{every} tháng,? \\(?(?:báo cáo |gửi |báo cáo gửi )?trước " + DAY
                                + "(?! ?[/\\d]| tháng| h[àằ]ng)\\)?")
                        .means((m, t) -> monthly(m, day(m) - 1)),
                rule("hằng tháng vào ngày <số>")
                        .cue("hàng", "hằng", "mỗi", "định")
                        .matches("(?:định kỳ )?{every} tháng,? \\(?(?:vào )?(?:{latest} )?" + DAY
                                + "(?! ?[/\\d]| tháng| h[àằ]ng)\\)?")
                        .means((m, t) -> monthly(m, day(m))),
                rule("hằng tháng … trước ngày <số>")
                        .cue("trước")
                        .matches("trước ngày (?:mồng |mùng )?(?<n>\\d{1,2})" + ALONE)
                        .means((m, t) -> isMonthly(m) ? monthly(m, day(m) - 1) : null),
                rule("hằng tháng … chậm nhất ngày <số>")
                        .cue("vào", "chậm", "muộn")
                        .matches("(?:vào|{latest}) ngày (?:mồng |mùng )?(?<n>\\d{1,2})" + ALONE)
                        .means((m, t) -> isMonthly(m) ? monthly(m, day(m)) : null),
                rule("ngày cuối tháng hằng tháng")
                        .cue("ngày", "vào", "trước", "chậm")
                        .matches("(?:vào |trước |{latest} )?ngày cuối cùng (?:của )?{every}? ?tháng(?! \\d)")
                        .means((m, t) -> RecurrenceRules.every(RECURRING_MONTHLY, m, "FREQ=MONTHLY;BYMONTHDAY=-1")),
                rule("ngày làm việc đầu tiên hằng tháng")
                        .cue("ngày", "vào", "trong", "chậm", "muộn")
                        .matches(
                                "(?:(?:vào|trong|{latest}) )?ngày làm việc (?:(?<f>đầu(?: tiên)?)|cuối(?: cùng)?) (?:của )?(?:{every} tháng|các tháng|tháng(?: sau| kế tiếp| tiếp theo)?(?! \\d))")
                        .means((m, t) ->
                                RecurrenceRules.every(RECURRING_MONTHLY, m, WORKING_DAY + (m.has("f") ? 1 : -1))),
                rule("ngày <số> và ngày <số> hằng tháng")
                        .cue("ngày", "vào", "chậm", "muộn", "trước")
                        .matches(
                                "(?:(?<b>trước)|vào|{latest})? ?(?:các )?ngày (?<n>\\d{1,2})(?:,| và)(?: ngày)? (?<k>\\d{1,2}),? (?:của )?{every} tháng")
                        .means((m, t) -> twiceMonthly(m, m.has("b") ? 1 : 0)),
                rule("trước ngày <số> tháng cuối quý")
                        .cue("trước")
                        .matches("trước " + DAY + OF_QUARTER)
                        .means((m, t) -> quarterly(m, day(m) - 1)),
                rule("ngày <số> tháng cuối quý")
                        .cue(BY)
                        .matches("(?:(?:vào|{latest}) ){0,2}" + DAY + OF_QUARTER)
                        .means((m, t) -> quarterly(m, day(m))));
    }

    private static @Nullable Deadline twiceMonthly(RuleMatch m, int back) {
        int first = day(m) - back;
        int second = Numbers.count(m.text("k")) - back;
        return first < 1 || first > 31 || second < 1 || second > 31
                ? null
                : new Deadline.Every(
                        RECURRING_MONTHLY,
                        List.of("FREQ=MONTHLY;BYMONTHDAY=" + first, "FREQ=MONTHLY;BYMONTHDAY=" + second),
                        null);
    }

    private static int day(RuleMatch m) {
        return Numbers.count(m.text("n"));
    }

    private static boolean isMonthly(RuleMatch m) {
        return MONTHLY.matcher(m.before()).find();
    }

    /** The day before the first of a month is the last one of the month before. */
    private static @Nullable Deadline monthly(RuleMatch m, int day) {
        return day > 31
                ? null
                : RecurrenceRules.every(RECURRING_MONTHLY, m, "FREQ=MONTHLY;BYMONTHDAY=" + (day < 1 ? -1 : day));
    }

    /** The months are named, so that nobody takes a day in March for one in January. */
    private static @Nullable Deadline quarterly(RuleMatch m, int day) {
        if (day > 31) {
            return null;
        }
        var rule = day < 1
                ? (m.has("f") ? "3,6,9,12" : "2,5,8,11") + ";BYMONTHDAY=-1"
                : (m.has("f") ? "1,4,7,10" : "3,6,9,12") + ";BYMONTHDAY=" + day;
        return new Deadline.Every(RECURRING_QUARTERLY, List.of("FREQ=YEARLY;BYMONTH=" + rule), null);
    }
}
