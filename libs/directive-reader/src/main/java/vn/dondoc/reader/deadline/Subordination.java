package vn.dondoc.reader.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.Found;

/**
 * Deadlines that serve another one: "các xã báo cáo trước ngày 16/6 để Sở tổng hợp, trình trước ngày 18/6". The first
 * should not be the later one.
 */
final class Subordination {

    private static final int WITHIN = 600;

    /** Between the two of one sentence. */
    private static final Pattern SERVES = Pattern.compile("[^.;\\n]*(?:để|tổng hợp)[^.;\\n]*");

    /** Before each of two that belong together though they stand in two items: "6 tháng (trước ngày …)" */
    private static final Pattern PERIOD =
            Pattern.compile("(?<p>(?:0?6|0?9|sáu|chín) tháng|h[àằ]ng tháng|quý|năm),? ?\\(?$");

    private static final Pattern YEARLY =
            Pattern.compile("FREQ=YEARLY;BYMONTH=(?<m>\\d{1,2});BYMONTHDAY=(?<d>\\d{1,2})");
    private static final int HALF_A_YEAR = 183;

    private final String folded;

    /** @param folded the folded text that the places of the deadlines refer to */
    Subordination(String folded) {
        this.folded = folded;
    }

    List<Warning> warnings(List<Found<DeadlineReading>> deadlines) {
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < deadlines.size(); i++) {
            var first = deadlines.get(i);
            for (int j = i + 1; j < deadlines.size() && deadlines.get(j).start() - first.end() < WITHIN; j++) {
                var then = deadlines.get(j);
                if (serves(first, then, j == i + 1) && isLater(first.meaning(), then.meaning())) {
                    warnings.add(warning(first.meaning(), then.meaning()));
                }
            }
        }
        return warnings;
    }

    private boolean serves(Found<DeadlineReading> first, Found<DeadlineReading> then, boolean adjacent) {
        if (first.meaning().target() || then.meaning().target()) {
            return false;
        }
        if (folded.indexOf('\n', first.end(), then.start()) < 0) {
            return adjacent
                    && SERVES.matcher(folded).region(first.end(), then.start()).matches();
        }
        var period = folded.indexOf("tổng hợp", first.end(), then.start()) < 0 ? null : periodBefore(first.start());
        return period != null && period.equals(periodBefore(then.start()));
    }

    private @Nullable String periodBefore(int start) {
        var period = PERIOD.matcher(folded.substring(Math.max(0, start - 16), start));
        return period.find() ? period.group("p").replaceFirst("^0", "") : null;
    }

    private static boolean isLater(DeadlineReading first, DeadlineReading then) {
        var a = day(first);
        var b = day(then);
        boolean bothOnce = first.lastDay() != null && then.lastDay() != null;
        // days of every year go round: a report of December may well serve one of January
        return a != null
                && b != null
                && (first.lastDay() == null) == (then.lastDay() == null)
                && a.isAfter(b)
                && (bothOnce || ChronoUnit.DAYS.between(b, a) < HALF_A_YEAR);
    }

    private static @Nullable LocalDate day(DeadlineReading deadline) {
        var yearly = deadline.recurrence() == null ? null : YEARLY.matcher(deadline.recurrence());
        return yearly == null || !yearly.matches()
                ? deadline.lastDay()
                : MonthDay.of(Integer.parseInt(yearly.group("m")), Integer.parseInt(yearly.group("d")))
                        .atYear(2000);
    }

    private static Warning warning(DeadlineReading first, DeadlineReading then) {
        return new Warning(
                Warning.Kind.SUBORDINATE_LATER,
                first.start(),
                first.end(),
                "“" + first.words() + "”: sau hạn của việc mà nó phục vụ (“" + then.words() + "”)");
    }
}
