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

    String of(String words, Deadline deadline) {
        return words + ": " + reckoning(deadline);
    }

    private String reckoning(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Until until -> lastDay(until.lastDay(), until.time());
            case Deadline.Every every ->
                "lặp lại theo quy tắc " + String.join(" / ", every.rules()) + hour(every.time());
            case Deadline.Counted counted -> counted(counted);
            case Deadline.Awaiting awaiting -> awaiting(awaiting);
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

    private static String counted(Deadline.Counted counted) {
        var side = counted.amount() < 0 ? " trước: " : " kể từ: ";
        return "%d %s%s%s; chưa rõ mốc, cần nhập ngày"
                .formatted(Math.abs(counted.amount()), counted.unit().words, side, counted.event());
    }

    private static String awaiting(Deadline.Awaiting awaiting) {
        return awaiting.event() == null
                ? "văn bản không nêu ngày cụ thể, cần nhập ngày"
                : "chờ mốc thời gian “" + awaiting.event() + "”, cần nhập ngày";
    }
}
