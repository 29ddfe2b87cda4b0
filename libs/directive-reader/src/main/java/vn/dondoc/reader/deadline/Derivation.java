package vn.dondoc.reader.deadline;

import static vn.dondoc.calendar.VietnameseDates.weekdayAndDate;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;

/** How a last day was reckoned, in a sentence that a clerk understands. */
final class Derivation {

    private final WorkingCalendar calendar;

    Derivation(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param event what a deadline is counted from or waits for, in the drafter's words */
    String of(String words, Deadline deadline, @Nullable String event) {
        return words + ": " + reckoning(deadline, event);
    }

    private String reckoning(Deadline deadline, @Nullable String event) {
        return switch (deadline) {
            case Deadline.Until until -> lastDay(until.lastDay(), until.time());
            case Deadline.Every every ->
                "lặp lại theo quy tắc " + String.join(" / ", every.rules()) + hour(every.time());
            case Deadline.Counted counted -> counted(counted, event);
            case Deadline.Awaiting awaiting -> awaiting(event);
            case Deadline.Impossible impossible -> "ngày ghi trong văn bản không có trên lịch, cần kiểm tra lại";
        };
    }

    private String lastDay(LocalDate day, @Nullable LocalTime time) {
        var until = time == null ? "hết " : "%02d giờ %02d phút ".formatted(time.getHour(), time.getMinute());
        var sentence = "hạn cuối là " + until + weekdayAndDate(day);
        var worked = calendar.lastWorkingDayUpTo(day);
        return worked.equals(day) ? sentence : sentence + "; ngày làm việc cuối cùng: " + weekdayAndDate(worked);
    }

    private static String hour(@Nullable LocalTime time) {
        return time == null ? "" : ", trước %02d giờ %02d phút".formatted(time.getHour(), time.getMinute());
    }

    private static String counted(Deadline.Counted counted, @Nullable String event) {
        if (counted.event() == null) {
            return "%d %s, văn bản không nêu mốc tính; cần nhập ngày".formatted(counted.amount(), counted.unit().words);
        }
        var side = counted.amount() < 0 ? "trước" : "kể từ";
        return "%d %s %s mốc “%s”; cần nhập ngày của mốc này"
                .formatted(Math.abs(counted.amount()), counted.unit().words, side, event);
    }

    private static String awaiting(@Nullable String event) {
        return event == null
                ? "văn bản không nêu ngày cụ thể, cần nhập ngày"
                : "chờ mốc thời gian “" + event + "”, cần nhập ngày";
    }
}
