package vn.dondoc.reader.deadline;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day that comes every year.
 *
 * @param day of the month, -1 for its last
 */
record YearDay(int month, int day) {

    private static final Pattern LEAD = Pattern.compile("(?:trước )?(?:các )?(?:hết )?(?:ngày )?");

    /** @param words that end in a day and a month, such as "ngày 15/11" or "trước ngày mồng 5 tháng 6" */
    static @Nullable YearDay of(String words) {
        var lead = LEAD.matcher(words);
        var numbers = Numbers.ofDate(lead.lookingAt() ? words.substring(lead.end()) : words);
        try {
            var day = MonthDay.of(numbers[1], numbers[0]);
            return new YearDay(day.getMonthValue(), day.getDayOfMonth());
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The last day that is before this one, in every year: for 1 March the last day of February. */
    YearDay dayBefore() {
        if (day > 1) {
            return new YearDay(month, day - 1);
        }
        var before = Month.of(month).minus(1);
        return new YearDay(before.getValue(), before == Month.FEBRUARY ? -1 : before.maxLength());
    }

    String rule() {
        return "FREQ=YEARLY;BYMONTH=" + month + ";BYMONTHDAY=" + day;
    }
}
