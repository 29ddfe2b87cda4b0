package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.deadline.DeadlineKind.BEFORE_DATE;
import static vn.dondoc.reader.deadline.DeadlineKind.BY_DATE_INCLUSIVE;
import static vn.dondoc.reader.deadline.DeadlineKind.TIME_OF_DAY;
import static vn.dondoc.reader.rules.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.Rule;
import vn.dondoc.reader.rules.RuleMatch;

/** Days: before, by, until, from–to, with an hour. */
final class DateRules {

    private DateRules() {}

    static List<Rule<Timeframe, Deadline>> rules() {
        return List.of(
                rule("trước ngày <ngày>")
                        .cue("trước", "xong")
                        .matches("(?:xong )?trước {day}(?<d>{date})(?: \\({weekday}\\))?{lunar}")
                        .means((m, t) -> on(m, t, BEFORE_DATE, Deadline.Until::before)),
                rule("chậm nhất ngày <ngày>")
                        .cue("chậm", "muộn", "trễ", "không")
                        .matches("{latest},? {day}(?<d>{date})(?: \\({weekday}\\))?{lunar}")
                        .means((m, t) -> on(m, t, BY_DATE_INCLUSIVE, DateRules::by)),
                rule("chậm nhất trước ngày <ngày>")
                        .cue("chậm", "muộn", "trễ")
                        .matches("(?:chậm|muộn|trễ) nhất (?:là )?trước {day}(?<d>{date})")
                        .means((m, t) -> on(m, t, BEFORE_DATE, Deadline.Until::before)),
                rule("đến hết ngày <ngày>")
                        .cue("đến", "hết", "cho", "từ")
                        .matches("(?:từ nay |từ đây )?(?:cho )?(?:đến hết|đến|hết) {day}(?<d>{date}){lunar}")
                        .means((m, t) -> on(m, t, BY_DATE_INCLUSIVE, DateRules::by)),
                rule("xong ngày <ngày>")
                        .cue("xong", "hoàn")
                        .matches("(?:xong|hoàn thành) (?:vào |trong )?ngày (?<d>{date})")
                        .means((m, t) -> on(m, t, BY_DATE_INCLUSIVE, DateRules::by)),
                rule("vào ngày <ngày>")
                        .cue("vào")
                        .matches("vào ngày (?<d>{date})")
                        .means((m, t) -> on(m, t, BY_DATE_INCLUSIVE, DateRules::by)),
                rule("trong ngày <ngày>")
                        .cue("trong", "ngay")
                        .matches("(?:ngay )?trong {day}(?<d>{date})")
                        .means((m, t) -> on(m, t, BY_DATE_INCLUSIVE, DateRules::by)),
                rule("trong ngày hôm nay")
                        .cue("trong", "ngay")
                        .matches("(?:ngay )?trong (?:ngày )?hôm nay")
                        .means((m, t) -> t.issuedOn() == null ? null : by(t.issuedOn())),
                rule("trước ngày <số> tháng này")
                        .cue("trước")
                        .matches("trước ngày (?<n>\\d{1,2}) (?:của )?tháng này")
                        .means((m, t) -> {
                            var day = t.dayOfThisMonth(Numbers.count(m.text("n")));
                            return day == null ? null : Deadline.Until.before(day);
                        }),
                rule("hạn cuối là ngày <ngày>")
                        .cue("hạn", "thời")
                        .matches(
                                "(?:thời )?hạn (?:cuối cùng|cuối|chót|hoàn thành|nộp|báo cáo|gửi)(?: là| đến| vào){0,2} {day}(?<d>{date})")
                        .means((m, t) -> on(m, t, BY_DATE_INCLUSIVE, DateRules::by)),
                rule("ngày <ngày>")
                        .cue("ngày", Rule.DIGITS)
                        .matches("(?:ngày )?(?<d>{date})")
                        .means((m, t) ->
                                Timeframe.isPossible(m, "d") ? on(m, t, BY_DATE_INCLUSIVE, DateRules::by) : null),
                rule("ngày <ngày> là hạn cuối")
                        .cue("ngày")
                        .matches("ngày (?<d>{date}) là (?:thời )?hạn (?:cuối cùng|cuối|chót)")
                        .means((m, t) -> on(m, t, BY_DATE_INCLUSIVE, DateRules::by)),
                rule("thứ <thứ> (<ngày>)")
                        .cue("thứ", "chủ")
                        .matches("{weekday},? \\((?:ngày )?(?<d>{date})(?: ?\\))?")
                        .means((m, t) -> on(m, t, BY_DATE_INCLUSIVE, DateRules::by)),
                rule("cuối giờ chiều ngày <ngày>")
                        .cue("cuối", "trong", "vào", "chậm", "muộn")
                        .matches(
                                "(?:(?:trong|vào|{latest}) )?cuối (?:giờ (?:làm việc )?)?(?:buổi )?(?:sáng|chiều|ngày) {day}(?<d>{date})")
                        .means((m, t) -> on(m, t, TIME_OF_DAY, day -> Deadline.Until.inclusive(TIME_OF_DAY, day))),
                rule("trước <giờ> ngày <ngày>")
                        .cue("trước", "xong")
                        .matches(
                                "(?:xong )?trước (?:lúc )?(?<t>{time}),? {day}(?<d>{date})(?: \\({weekday}\\))?{lunar}")
                        .means((m, t) -> on(m, t, TIME_OF_DAY, day -> until(m, day))),
                rule("trước <giờ> cùng ngày")
                        .cue("trước", "chậm", "muộn")
                        .matches("(?:trước|{latest}) (?<t>{time}) (?:của )?cùng ngày")
                        .means((m, t) -> {
                            var day = t.dateBefore(m.start());
                            return day == null ? null : until(m, day);
                        }),
                rule("<giờ> ngày <ngày>")
                        .cue(Rule.DIGITS)
                        .matches("(?<t>{time}),? {day}(?<d>{date})")
                        .means((m, t) -> on(m, t, TIME_OF_DAY, day -> until(m, day))),
                rule("chậm nhất <giờ> ngày <ngày>")
                        .cue("chậm", "muộn", "trễ", "đến", "không")
                        .matches("(?:{latest}|đến(?: hết)?)(?: trước)?(?: lúc)? (?<t>{time}),? {day}(?<d>{date})")
                        .means((m, t) -> on(m, t, TIME_OF_DAY, day -> until(m, day))));
    }

    private static Deadline by(LocalDate day) {
        return Deadline.Until.inclusive(BY_DATE_INCLUSIVE, day);
    }

    static Deadline until(RuleMatch m, LocalDate day) {
        return new Deadline.Until(TIME_OF_DAY, day, day, Hours.in(m.text("t")));
    }

    static @Nullable Deadline on(RuleMatch m, Timeframe t, DeadlineKind kind, Function<LocalDate, Deadline> meaning) {
        if (!Timeframe.isPossible(m, "d")) {
            return new Deadline.Impossible(kind);
        }
        var day = t.date(m, "d");
        return day == null ? new Deadline.Awaiting(kind, null) : meaning.apply(day);
    }
}
