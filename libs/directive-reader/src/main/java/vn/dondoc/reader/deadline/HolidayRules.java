package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.rules.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.LunarDates;
import vn.dondoc.reader.rules.Rule;

/** Holidays that stand for their day: "trước dịp Quốc khánh", "trước Tết Nguyên đán". */
final class HolidayRules {

    private static final String NAME =
            "(?<h>quốc khánh|quốc tế lao động|giải phóng miền nam|thống nhất đất nước|tết dương lịch|tết nguyên đán|tết âm lịch)";

    /** The year of the lunar calendar, as in "Tết Nguyên đán Đinh Mùi". */
    private static final String LUNAR_YEAR =
            "(?: (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi))?";

    private HolidayRules() {}

    static List<Rule<Timeframe, Deadline>> rules() {
        return List.of(rule("trước <ngày lễ>")
                .cue("trước", "xong")
                .matches("(?:xong )?trước (?:(?:ngày|dịp|lễ|kỳ|nghỉ|đợt) ){0,3}" + NAME + LUNAR_YEAR
                        + "(?:,? (?:năm )?(?<y>{year}))?(?! \\(?\\d)")
                .means((m, t) -> {
                    var day = day(m.text("h"), m.optional("y"), t.issuedOn());
                    return day == null ? null : Deadline.Until.before(day);
                }));
    }

    /** In the year that is written; else the next one. */
    private static @Nullable LocalDate day(String holiday, @Nullable String year, @Nullable LocalDate issuedOn) {
        if (year != null) {
            return day(holiday, Integer.parseInt(year));
        }
        if (issuedOn == null) {
            return null;
        }
        var thisYear = day(holiday, issuedOn.getYear());
        return thisYear == null || thisYear.isAfter(issuedOn) ? thisYear : day(holiday, issuedOn.getYear() + 1);
    }

    private static @Nullable LocalDate day(String holiday, int year) {
        return switch (holiday) {
            case "quốc khánh" -> LocalDate.of(year, 9, 2);
            case "quốc tế lao động" -> LocalDate.of(year, 5, 1);
            case "giải phóng miền nam", "thống nhất đất nước" -> LocalDate.of(year, 4, 30);
            case "tết dương lịch" -> LocalDate.of(year, 1, 1);
            default -> LunarDates.newYear(year).orElse(null);
        };
    }
}
