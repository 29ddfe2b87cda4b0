package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.deadline.DeadlineKind.CONDITIONAL;
import static vn.dondoc.reader.deadline.DeadlineKind.IMMEDIATE;
import static vn.dondoc.reader.deadline.DeadlineKind.RELATIVE_DAYS;
import static vn.dondoc.reader.deadline.DeadlineKind.RELATIVE_WORKING_DAYS;
import static vn.dondoc.reader.rules.Rule.DIGITS;
import static vn.dondoc.reader.rules.Rule.rule;

import java.util.List;
import vn.dondoc.reader.deadline.Deadline.Counted.Unit;
import vn.dondoc.reader.rules.Rule;
import vn.dondoc.reader.rules.RuleMatch;

/** Counted from an event, waiting for one, or at once. */
final class DurationRules {

    private static final String AMOUNT = "(?<n>{count}) (?<u>ngày làm việc|ngày|tuần|tháng|năm|giờ)(?: làm việc)?";
    private static final String AT_LEAST = "(?:ít nhất|tối thiểu|chậm nhất|muộn nhất|không muộn hơn)";

    private DurationRules() {}

    static List<Rule<Timeframe, Deadline>> rules() {
        return List.of(
                rule("trong thời hạn <n> ngày kể từ <mốc>")
                        .cue("trong", "chậm", "muộn", "sau", "không", "tối", "thời")
                        .matches(
                                "(?:(?:trong )?(?:thời hạn|thời gian|vòng)(?: tối đa| không quá| chậm nhất)?(?: là)?|trong|{latest}(?: sau)?|sau|không quá|tối đa(?: không quá)?) "
                                        + AMOUNT
                                        + "(?:,| \\([^()]{2,30}\\),?)? (?:kể từ|tính từ|từ|sau|sau khi) (?<e>{event})")
                        .means((m, t) -> counted(m, 1)),
                rule("ít nhất <n> ngày trước <mốc>")
                        .cue("ít", "tối", "chậm", "muộn", "không", "trước")
                        .matches("(?:trước )?" + AT_LEAST + "(?: là)? " + AMOUNT + ",? trước (?<e>{event})")
                        .means((m, t) -> counted(m, -1)),
                rule("trước <mốc> ít nhất <n> ngày")
                        .cue("trước")
                        .matches("trước (?<e>(?:khi |ngày |thời điểm )[^.;:,()\\n]{2,60}?) " + AT_LEAST + " " + AMOUNT)
                        .means((m, t) -> counted(m, -1)),
                rule("sau khi <mốc>")
                        .cue("sau", "ngay", "khi")
                        .matches("(?:ngay )?(?:sau )?khi (?<e>{clause})")
                        .means((m, t) ->
                                new Deadline.Awaiting(CONDITIONAL, m.text("e").strip())),
                rule("ngay lập tức")
                        .cue("ngay", "trong")
                        .matches("(?:ngay lập tức|trong thời gian sớm nhất(?: có thể)?)")
                        .means((m, t) -> new Deadline.Awaiting(IMMEDIATE, null)),
                rule("định kỳ <n> tháng")
                        .cue(DIGITS)
                        .matches("(?<n>0?[3]) tháng(?:/| )(?:một|1|01) lần")
                        .means((m, t) -> new Deadline.Every(
                                DeadlineKind.RECURRING_QUARTERLY, List.of("FREQ=MONTHLY;INTERVAL=3"), null)));
    }

    private static Deadline counted(RuleMatch m, int direction) {
        var unit = m.text("u").startsWith("ngày") && m.text("u").length() > 4 ? Unit.WORKING_DAY : Unit.of(m.text("u"));
        var kind = unit == Unit.WORKING_DAY ? RELATIVE_WORKING_DAYS : RELATIVE_DAYS;
        return new Deadline.Counted(
                kind, direction * Numbers.count(m.text("n")), unit, m.text("e").strip());
    }
}
