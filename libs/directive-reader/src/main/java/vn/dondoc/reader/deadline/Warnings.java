package vn.dondoc.reader.deadline;

import static vn.dondoc.calendar.VietnameseDates.date;
import static vn.dondoc.calendar.VietnameseDates.weekdayAndDate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Folding;

/** What a careful reader would ask about a deadline. */
final class Warnings {

    private static final Pattern WEEKDAY =
            Pattern.compile("(?:thứ (?<n>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?=[ ,()])");
    private static final Pattern DIGITS_AND_WORDS =
            Pattern.compile("(?<![\\d/.])(?<n>\\d{1,3}) ?\\((?<words>[\\p{L} ]{2,20})\\)");

    private static final Pattern INCONSISTENT = Pattern.compile("tháng (?:19|20)\\d{2}|tháng \\d{1,2} tháng");

    private Warnings() {}

    static List<Warning> of(DeadlineReading reading, Deadline meaning, @Nullable LocalDate issuedOn) {
        List<Warning> warnings = new ArrayList<>();
        var folded = Folding.fold(reading.words());
        var lastDay = reading.lastDay();
        if (meaning instanceof Deadline.Impossible) {
            warnings.add(warning(Warning.Kind.IMPOSSIBLE_DATE, reading, "không có ngày này trên lịch"));
        }
        if (lastDay != null && issuedOn != null && lastDay.isBefore(issuedOn)) {
            warnings.add(warning(
                    Warning.Kind.DEADLINE_BEFORE_DOCUMENT,
                    reading,
                    "hạn cuối " + date(lastDay) + " trước ngày ban hành văn bản " + date(issuedOn)));
        }
        var written = reading.writtenDay();
        if (written != null && weekdayDisagrees(folded, written)) {
            warnings.add(warning(
                    Warning.Kind.WEEKDAY_DISAGREES, reading, "theo lịch ngày này là " + weekdayAndDate(written)));
        }
        if (INCONSISTENT.matcher(folded).find()) {
            warnings.add(warning(
                    Warning.Kind.INCONSISTENT_DATE, reading, "ngày ghi không nhất quán, cần hỏi lại nơi ban hành"));
        }
        if (numbersDisagree(folded)) {
            warnings.add(warning(Warning.Kind.WORDS_DISAGREE, reading, "số và chữ không khớp, đã lấy theo số"));
        }
        return warnings;
    }

    private static Warning warning(Warning.Kind kind, DeadlineReading reading, String question) {
        return new Warning(kind, reading.start(), reading.end(), "“" + reading.words() + "”: " + question);
    }

    private static boolean weekdayDisagrees(String folded, LocalDate written) {
        var found = WEEKDAY.matcher(folded);
        return found.find() && weekday(found.group("n")) != written.getDayOfWeek();
    }

    private static DayOfWeek weekday(@Nullable String number) {
        return number == null
                ? DayOfWeek.SUNDAY
                : switch (number) {
                    case "hai", "2" -> DayOfWeek.MONDAY;
                    case "ba", "3" -> DayOfWeek.TUESDAY;
                    case "tư", "4" -> DayOfWeek.WEDNESDAY;
                    case "năm", "5" -> DayOfWeek.THURSDAY;
                    case "sáu", "6" -> DayOfWeek.FRIDAY;
                    default -> DayOfWeek.SATURDAY;
                };
    }

    private static boolean numbersDisagree(String folded) {
        var found = DIGITS_AND_WORDS.matcher(folded);
        if (!found.find()) {
            return false;
        }
        var words = found.group("words");
        int spelt = Numbers.spelt(words);
        // "mười năm" is ten years, fifteen is "mười lăm"; what is no number at all disagrees with none
        return spelt > 0 && (words.endsWith(" năm") || spelt != Integer.parseInt(found.group("n")));
    }
}
