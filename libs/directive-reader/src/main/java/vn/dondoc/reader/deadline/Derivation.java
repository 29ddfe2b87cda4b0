package vn.dondoc.reader.deadline;

import static vn.dondoc.calendar.VietnameseDates.date;
import static vn.dondoc.calendar.VietnameseDates.weekdayAndDate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.TimeLimit;
import vn.dondoc.calendar.WorkingCalendar;

/** How a last day was reckoned, in a sentence that a clerk understands. */
final class Derivation {

    /** A day, month, quarter or end of a year that stands without its year; "tháng này", "cùng ngày" say theirs. */
    private static final Pattern YEARLESS = Pattern.compile(
            "(?!.*(?:19|20)\\d\\d)(?!.*\\d ?[/.-] ?\\d{1,2} ?[/.-])(?!.*(?:này|hôm nay|năm nay|cùng ngày))"
                    + ".*(?:\\d|tháng|quý|năm).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final WorkingCalendar calendar;

    Derivation(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param event what a deadline is counted from or waits for, in the drafter's words */
    String of(String words, Deadline deadline, @Nullable String event) {
        return words + ": " + reckoning(words, deadline, event);
    }

    private String reckoning(String words, Deadline deadline, @Nullable String event) {
        return switch (deadline) {
            case Deadline.Until until -> lastDay(until.lastDay(), until.time()) + year(words, until);
            case Deadline.Every every -> RecurrenceInWords.of(every.rules()) + hour(every.time());
            case Deadline.Counted counted -> counted(counted, event);
            case Deadline.Awaiting awaiting -> awaiting(event);
            case Deadline.Impossible impossible -> "ngày ghi trong văn bản không có trên lịch, cần kiểm tra lại";
        };
    }

    private String lastDay(LocalDate day, @Nullable LocalTime time) {
        var until = time == null ? "hết " : "%02d giờ %02d phút ".formatted(time.getHour(), time.getMinute());
        return "hạn cuối là " + until + weekdayAndDate(day) + lastWorkingDay(day);
    }

    private String lastWorkingDay(LocalDate day) {
        var worked = calendar.lastWorkingDayUpTo(day);
        return worked.equals(day) ? "" : "; ngày làm việc cuối cùng: " + weekdayAndDate(worked);
    }

    private static String year(String words, Deadline.Until until) {
        return YEARLESS.matcher(words).matches()
                ? "; văn bản không ghi năm, hiểu là năm " + until.written().getYear()
                : "";
    }

    private static String hour(@Nullable LocalTime time) {
        return time == null ? "" : ", trước %02d giờ %02d phút".formatted(time.getHour(), time.getMinute());
    }

    private String counted(Deadline.Counted counted, @Nullable String event) {
        var limit = counted.limit();
        var amount = "%d %s".formatted(Math.abs(counted.amount()), counted.unit().words);
        if (limit != null && counted.start() != null) {
            return amount + counted(limit, counted.start());
        }
        if (counted.event() == null) {
            return amount + ", văn bản không nêu mốc tính; cần nhập ngày";
        }
        var side = counted.amount() < 0 ? "trước" : "kể từ";
        return amount + " %s mốc “%s”; cần nhập ngày của mốc này".formatted(side, event);
    }

    /** Bộ luật Dân sự 2015, Điều 147 and 148, in the words of a colleague. */
    private String counted(TimeLimit limit, LocalDate start) {
        var last = limit.lastDay(start, calendar);
        if (limit.isBackwards()) {
            return " trước ngày %s: hạn cuối là hết %s".formatted(date(start), weekdayAndDate(last))
                    + lastWorkingDay(last);
        }
        var how = switch (limit.unit()) {
            case WORKING_DAY -> ", không tính ngày đầu và các ngày nghỉ";
            case MONTH, YEAR -> ", kết thúc vào ngày tương ứng";
            default -> ", không tính ngày đầu";
        };
        var counted = limit.counted(start, calendar);
        var moved = counted.equals(last)
                ? ""
                : "; " + weekdayAndDate(counted) + " là ngày nghỉ nên kết thúc vào ngày làm việc tiếp theo";
        return " kể từ ngày %s%s%s: hạn cuối là hết %s".formatted(date(start), how, moved, weekdayAndDate(last));
    }

    private static String awaiting(@Nullable String event) {
        return event == null
                ? "văn bản không nêu ngày cụ thể, cần nhập ngày"
                : "chờ mốc thời gian “" + event + "”, cần nhập ngày";
    }
}
