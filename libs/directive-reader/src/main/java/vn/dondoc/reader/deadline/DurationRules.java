package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.deadline.DeadlineKind.CONDITIONAL;
import static vn.dondoc.reader.deadline.DeadlineKind.IMMEDIATE;
import static vn.dondoc.reader.deadline.DeadlineKind.OTHER;
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

    private static final String AMOUNT = "(?<n>{count}) ?(?<u>ngày làm việc|ngày|tuần|tháng|năm|giờ|h)(?: làm việc)?";
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
                        .means((m, t) -> counted(m, t, 1)),
                rule("ít nhất <n> ngày trước <mốc>")
                        .cue("ít", "tối", "chậm", "muộn", "không", "trước")
                        .matches("(?:trước )?" + AT_LEAST + "(?: là)? " + AMOUNT + ",? trước (?<e>{event})")
                        .means((m, t) -> counted(m, t, -1)),
                rule("trước <việc> <n> ngày")
                        .cue("trước", "sau")
                        .matches(
                                "(?:trước|(?<after>sau)) (?!thời hạn|hạn|tiến độ|kế hoạch)(?<e>(?:khi )?\\p{L}{1,7}(?: \\p{L}{1,7}){0,4}?) (?:"
                                        + AT_LEAST + " |không quá )?" + AMOUNT + "(?= ?[.;,)\\n])")
                        .means((m, t) -> counted(m, t, m.has("after") ? 1 : -1)),
                rule("trong <n> ngày")
                        .cue("trong", DIGITS)
                        .matches("(?:trong )?(?<n>{count}) (?<u>ngày làm việc|ngày|tuần|giờ)(?= ?[.;\\n])")
                        .means((m, t) -> counted(m, t, 1)),
                rule("trong <n> ngày tới")
                        .cue("trong")
                        .matches("trong(?: vòng)? " + AMOUNT + " tới")
                        .means((m, t) -> new Deadline.Counted(
                                RELATIVE_DAYS, Numbers.count(m.text("n")), Unit.of(m.text("u")), null, t.issuedOn())),
                rule("trước <mốc> <n> ngày")
                        .cue("trước")
                        .matches("trước (?<e>(?:khi|ngày|kỳ|phiên|cuộc|thời điểm) \\p{L}[^.;:,()\\n]{1,60}?) (?:"
                                + AT_LEAST + " )?" + AMOUNT + "(?! \\d| tháng)")
                        .means((m, t) -> counted(m, t, -1)),
                rule("trong vòng <n> ngày")
                        .cue("trong")
                        .matches("trong (?:thời hạn|vòng)(?: tối đa| không quá)? " + AMOUNT
                                + "(?! (?:kể |tính )?từ| sau)")
                        .means((m, t) -> counted(m, t, 1)),
                rule("ngay sau khi <mốc>")
                        .cue("ngay")
                        .matches("ngay (?:sau )?khi (?<e>{event})")
                        .means((m, t) ->
                                new Deadline.Awaiting(CONDITIONAL, m.text("e").strip())),
                rule("sau khi <mốc>")
                        .cue("sau", "khi")
                        .matches("(?:sau )?khi (?<e>{clause})")
                        .means((m, t) ->
                                new Deadline.Awaiting(CONDITIONAL, m.text("e").strip())),
                rule("theo tiến độ <mốc>")
                        .cue("theo")
                        .matches("(?<e>theo (?:đúng )?(?:tiến độ|lộ trình)[,:]? {event})")
                        .means((m, t) ->
                                new Deadline.Awaiting(OTHER, m.text("e").strip(), true)),
                rule("ngay lập tức")
                        .cue("ngay", "trong")
                        .matches("(?:ngay lập tức|trong thời gian sớm nhất(?: có thể)?)")
                        .means((m, t) -> new Deadline.Awaiting(IMMEDIATE, null)));
    }

    private static Deadline counted(RuleMatch m, Timeframe t, int direction) {
        var unit = Unit.of(m.text("u"));
        var event = m.optional("e");
        var kind = unit == Unit.WORKING_DAY ? RELATIVE_WORKING_DAYS : RELATIVE_DAYS;
        return new Deadline.Counted(
                kind,
                direction * Numbers.count(m.text("n")),
                unit,
                event == null ? null : event.strip(),
                event == null ? null : t.dayOf(event.strip()));
    }
}
