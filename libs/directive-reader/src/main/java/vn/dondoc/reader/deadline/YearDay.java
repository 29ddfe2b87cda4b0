package vn.dondoc.reader.deadline;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.RuleMatch;

/**
 * A day that comes every year.
 *
 * @param day of the month, -1 for its last
 */
record YearDay(int month, int day) {

    static @Nullable YearDay of(RuleMatch m, String group) {
        var numbers = Numbers.in(m.text(group));
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
