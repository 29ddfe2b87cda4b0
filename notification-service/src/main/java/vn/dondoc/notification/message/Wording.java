package vn.dondoc.notification.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnameseDates;

/** How a task's deadline and state are put into words. */
final class Wording {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern SPACE_OR_CONTROL = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Wording() {}

    /** "quá hạn 2 ngày", "đến hạn hôm nay", "còn 5 ngày", or why no day can be counted. Days are calendar days. */
    static String status(DueItem item, LocalDate today) {
        var deadline = item.deadline();
        if (deadline == null) {
            return "không ghi thời hạn";
        }
        var lastDay = deadline.lastDay();
        if (lastDay == null) {
            return Optional.ofNullable(deadline.condition())
                    .map(condition -> "chờ mốc thời gian: " + oneLine(condition))
                    .orElse("chờ mốc thời gian");
        }
        long left = ChronoUnit.DAYS.between(today, lastDay);
        if (left < 0) {
            return "quá hạn " + -left + " ngày";
        }
        return left == 0 ? "đến hạn hôm nay" : "còn " + left + " ngày";
    }

    /** "nhiệm vụ chưa có thời hạn – Rà soát …"; with what the task waits for, where the document says it. */
    static String undated(DueItem item) {
        var condition = item.deadline() == null ? null : item.deadline().condition();
        return "nhiệm vụ chưa có thời hạn"
                + (condition == null ? "" : ", chờ mốc thời gian: " + oneLine(condition))
                + " – " + oneLine(item.content());
    }

    /** "Chủ nhật 24/5/2026 (ngày làm việc cuối cùng: thứ Sáu 22/5/2026)"; with the hour where there is one. */
    static @Nullable String lastDay(DueItem item) {
        var deadline = item.deadline();
        if (deadline == null || deadline.lastDay() == null) {
            return null;
        }
        var day = VietnameseDates.weekdayAndDate(deadline.lastDay());
        var said = deadline.time() == null ? day : HOUR.format(deadline.time()) + " " + day;
        var working = item.lastWorkingDay();
        return working == null || !working.isBefore(deadline.lastDay())
                ? said
                : said + " (ngày làm việc cuối cùng: " + VietnameseDates.weekdayAndDate(working) + ")";
    }

    /** Foreign text as one line without control characters. */
    static String oneLine(String text) {
        return SPACE_OR_CONTROL.matcher(text).replaceAll(" ").strip();
    }
}
