package vn.dondoc.reader.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.RuleMatch;

/**
 * When a document was written: from this, years that it leaves out are inferred.
 *
 * @param text the folded text, for a year that stands later in the sentence
 * @param issuedOn the date of the document, if it is known
 * @param year the year that the document is about; the year of issue where its title names none
 */
record Timeframe(
        String text, @Nullable LocalDate issuedOn, @Nullable Integer year) {

    private static final Pattern LATER_YEAR =
            Pattern.compile("(?:/ ?\\d{1,2} ?/ ?|tháng \\d{1,2}(?: năm |/))(?<year>(?:19|20)\\d{2})(?!\\d)");
    private static final Pattern WRITTEN_OUT =
            Pattern.compile("(?<!\\d)\\d{1,2}(?:/\\d{1,2}/| tháng \\d{1,2} năm )(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern A_DAY =
            Pattern.compile("(?:ngày )?\\d{1,2}(?:[/.-]\\d{1,2}[/.-]|,? tháng \\d{1,2},? năm )(?:19|20)\\d{2}");
    private static final String THIS =
            "(?:văn bản|công văn|công điện|quyết định|kế hoạch|thông báo|chỉ thị|kết luận|hướng dẫn|quy chế|quy định|nghị quyết|chương trình|thông tri)";

    /** "ngày ký", "ngày ban hành văn bản này", "ngày Chỉ thị này được ban hành" */
    private static final Pattern ISSUE = Pattern.compile("(?:ngày |khi )?(?:(?:ký|ký ban hành|ban hành)(?: " + THIS
            + " này)?|" + THIS + "(?: này)? (?:được )?(?:ký|ký ban hành|ban hành))");

    private static final int AS_FAR_AS = 80;

    /** A day of the calendar; null if there is no such day, or no year is known for it. */
    @Nullable
    LocalDate date(RuleMatch m, String group) {
        var numbers = Numbers.ofDate(m.text(group));
        if (numbers.length < 2) {
            return null;
        }
        if (numbers.length > 2) {
            return date(numbers[0], numbers[1], numbers[2]);
        }
        var later = laterYear(m.end());
        var shared = later == null ? null : date(numbers[0], numbers[1], later);
        return shared != null && !isLongPassed(shared) ? shared : inferred(numbers[0], numbers[1]);
    }

    /** The last day written out before a place, within reach: "… ngày 18/9/2026; … trước 16 giờ cùng ngày". */
    @Nullable
    LocalDate dateBefore(int end) {
        var found = WRITTEN_OUT.matcher(text).region(Math.max(0, end - 3 * AS_FAR_AS), end);
        LocalDate last = null;
        while (found.find()) {
            var numbers = Numbers.ofDate(found.group());
            last = date(numbers[0], numbers[1], numbers[2]);
        }
        return last;
    }

    /** A day of the month in which the document was written. */
    @Nullable
    LocalDate dayOfThisMonth(int day) {
        return issuedOn == null ? null : date(day, issuedOn.getMonthValue(), issuedOn.getYear());
    }

    /** The day of an event that is a day written out, or the issue of the document itself. */
    @Nullable
    LocalDate dayOf(String event) {
        if (ISSUE.matcher(event).matches()) {
            return issuedOn;
        }
        var numbers = A_DAY.matcher(event).matches() ? Numbers.ofDate(event.replaceFirst("^ngày ", "")) : new int[0];
        return numbers.length == 3 ? date(numbers[0], numbers[1], numbers[2]) : null;
    }

    /** Whether there is such a day in some year. */
    static boolean isPossible(RuleMatch m, String group) {
        var numbers = Numbers.ofDate(m.text(group));
        return numbers.length >= 2 && date(numbers[0], numbers[1], numbers.length > 2 ? numbers[2] : 2000) != null;
    }

    /** The month of a group such as "tháng 6/2026". */
    @Nullable
    YearMonth month(RuleMatch m, String group) {
        var numbers = Numbers.in(m.text(group));
        if (numbers.length == 0 || numbers[0] < 1 || numbers[0] > 12) {
            return null;
        }
        var stated = numbers.length > 1 ? Integer.valueOf(numbers[1]) : laterYear(m.end());
        if (stated != null) {
            return YearMonth.of(stated, numbers[0]);
        }
        var last = inferred(numbers[0] == 2 ? 28 : 30, numbers[0]);
        return last == null ? null : YearMonth.from(last);
    }

    /** The year a group such as "quý II/2026" ends with, or the one in force. */
    @Nullable
    Integer year(RuleMatch m, String group) {
        var words = m.text(group);
        var numbers = Numbers.in(words);
        boolean stated = numbers.length > 0 && numbers[numbers.length - 1] >= 1900;
        return stated ? Integer.valueOf(numbers[numbers.length - 1]) : currentYear();
    }

    @Nullable
    Integer currentYear() {
        return year != null ? year : issuedOn == null ? null : Integer.valueOf(issuedOn.getYear());
    }

    /** In the year in force; in the next one if the day would have passed long before the document was written. */
    private @Nullable LocalDate inferred(int day, int month) {
        var current = currentYear();
        if (current == null) {
            return null;
        }
        var date = date(day, month, current);
        return date != null && isLongPassed(date) ? date(day, month, current + 1) : date;
    }

    private boolean isLongPassed(LocalDate date) {
        return issuedOn != null && date.isBefore(issuedOn.minusMonths(1));
    }

    /** "trước 15/7, cấp tỉnh trước 15/8/2025": the year of the later date is the year of both. */
    private @Nullable Integer laterYear(int from) {
        int end = from;
        while (end < text.length() && end < from + AS_FAR_AS && ".;\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var later = LATER_YEAR.matcher(text).region(from, end);
        return later.find() ? Integer.valueOf(later.group("year")) : null;
    }

    private static @Nullable LocalDate date(int day, int month, int year) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
