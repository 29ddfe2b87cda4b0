package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.deadline.DeadlineKind.DATE_RANGE;
import static vn.dondoc.reader.deadline.DeadlineKind.OTHER;
import static vn.dondoc.reader.deadline.DeadlineKind.TIME_OF_DAY;
import static vn.dondoc.reader.deadline.DeadlineKind.WITHIN_MONTH;
import static vn.dondoc.reader.deadline.DeadlineKind.WITHIN_QUARTER;
import static vn.dondoc.reader.rules.Rule.DIGITS;
import static vn.dondoc.reader.rules.Rule.rule;

import java.util.List;
import vn.dondoc.reader.rules.Rule;

/** From–to: days, months, quarters, years; and what has a beginning only. */
final class RangeRules {

    private static final String TO = ",? ?(?:cho )?(?:đến|tới|-)(?: {latest})?(?: hết)? ?";

    private static final String NEXT_YEARS = "(?:(?:các|những) năm (?:tiếp theo|sau|kế tiếp)|trở đi)";

    private RangeRules() {}

    static List<Rule<Timeframe, Deadline>> rules() {
        return List.of(
                rule("từ ngày <ngày> đến <giờ> ngày <ngày>")
                        .cue("từ")
                        .matches("từ (?:{time},? )?{day}{date}" + TO + "(?:lúc )?(?<t>{time}),? {day}(?<d>{date})")
                        .means((m, t) -> DateRules.on(m, t, TIME_OF_DAY, day -> DateRules.until(m, day))),
                rule("<giờ> ngày <ngày> đến <giờ> ngày <ngày>")
                        .cue(DIGITS)
                        .matches("{time},? (?:ngày )?{date}" + TO + "(?<t>{time}),? {day}(?<d>{date})")
                        .means((m, t) -> DateRules.on(m, t, TIME_OF_DAY, day -> DateRules.until(m, day))),
                rule("từ ngày <ngày> đến ngày <ngày>")
                        .cue("từ")
                        .matches(
                                "từ (?:{time},? )?(?:{day}{date}(?: năm (?:trước|báo cáo)(?: kỳ báo cáo)?)?|(?:ngày )?\\d{1,2})"
                                        + "{lunar}" + TO + "{day}(?<d>{date}){lunar}")
                        .means((m, t) ->
                                DateRules.on(m, t, DATE_RANGE, day -> Deadline.Until.inclusive(DATE_RANGE, day))),
                rule("từ ngày <ngày> đến trước ngày <ngày>")
                        .cue("từ")
                        .matches("từ (?:{day}{date}|(?:ngày )?\\d{1,2}),? đến trước {day}(?<d>{date})")
                        .means((m, t) -> DateRules.on(
                                m, t, DATE_RANGE, day -> new Deadline.Until(DATE_RANGE, day, day.minusDays(1), null))),
                rule("<ngày> - <ngày>")
                        .cue("ngày", DIGITS)
                        .matches("(?:ngày )?(?:{date}|\\d{1,2}) ?(?:-|đến) ?(?:hết )?(?:ngày )?(?<d>{date})")
                        .means((m, t) ->
                                DateRules.on(m, t, DATE_RANGE, day -> Deadline.Until.inclusive(DATE_RANGE, day))),
                rule("từ ngày ký đến ngày <ngày>")
                        .cue("từ", "kể")
                        .matches(
                                "(?:kể )?từ (?:ngày (?:ký|ban hành)|khi|lúc)(?: \\p{L}{1,10}){0,6},? (?:cho )?đến(?: hết)? {day}(?<d>{date})")
                        .means((m, t) ->
                                DateRules.on(m, t, DATE_RANGE, day -> Deadline.Until.inclusive(DATE_RANGE, day))),
                rule("tháng <tháng> - <tháng>")
                        .cue("tháng", "từ", "trong")
                        .matches(
                                "(?:từ |trong )?(?:các )?tháng \\d{1,2}(?:, ?\\d{1,2}){0,2}{ofyear}? ?(?:-|đến|và|hoặc|,)(?: hết)? ?(?:tháng )?(?<m>\\d{1,2}{ofyear})")
                        .means((m, t) -> PeriodRules.month(t.month(m, "m"), WITHIN_MONTH)),
                rule("quý <quý> - quý <quý>")
                        .cue("quý", "từ")
                        .matches("(?:từ )?{quarter} ?(?:-|đến|và|,) ?(?:hết )?(?<q>{quarter})")
                        .means((m, t) -> PeriodRules.quarter(m, t, DATE_RANGE)),
                rule("quý <quý>, <quý>")
                        .cue("trong", "quý")
                        .matches("(?:trong )?quý (?:iii|ii|i|[1-3]) ?(?:,|-|và|đến) ?(?<q>(?:iv|iii|ii|[2-4]){ofyear})")
                        .means((m, t) -> PeriodRules.quarter(m, t, WITHIN_QUARTER)),
                rule("năm <năm> - <năm>")
                        .cue("năm", "giai", "từ", "trong", "xuyên")
                        .matches(
                                "(?:xuyên suốt |trong )?(?:(?:giai đoạn|từ năm|năm|từ) )?{year}(?: ?-|,| đến| và)(?: hết)? ?(?:năm )?(?<y>{year})")
                        .means((m, t) -> PeriodRules.year(m, DATE_RANGE)),
                rule("<năm> - <năm>")
                        .cue(DIGITS)
                        .matches("{year} ?- ?(?<y>{year})")
                        .means((m, t) -> PeriodRules.year(m, DATE_RANGE)),
                rule("năm <năm> và các năm tiếp theo")
                        .cue("năm", "từ", "quý", "giai", "đến", "tháng", "trong", DIGITS)
                        .matches(
                                "(?:trong |đến |từ )?(?:{quarter}|{month}|(?:năm |giai đoạn )?(?:{year} ?- ?)?{year}),?(?: và| và trong)? "
                                        + NEXT_YEARS)
                        .means((m, t) -> new Deadline.Awaiting(OTHER, null)),
                rule("từ <mốc>")
                        .cue("từ", "bắt", "kể")
                        .matches(
                                "(?:bắt đầu |kể )?từ (?:{month}|{day}{date}|{quarter}|năm {year})(?! ?(?:-|đến|,? (?:cho )?đến))")
                        .means((m, t) -> new Deadline.Awaiting(OTHER, null, true)),
                rule("từ ngày <ngày> đến khi <mốc>")
                        .cue("từ")
                        .matches("từ (?:{month}|{day}{date}|{quarter}|năm {year}) (?:cho )?đến khi (?<e>{event})")
                        .means((m, t) -> new Deadline.Awaiting(
                                OTHER, "đến khi " + m.text("e").strip())));
    }
}
