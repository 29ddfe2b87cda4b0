package vn.dondoc.task.tracking;

import java.time.LocalDate;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.task.directive.Limit;

/** How a last day was counted: a period from a day, as the Civil Code counts it. */
record Counting(LocalDate from, Limit limit) {

    LocalDate lastDay(WorkingCalendar calendar) {
        return limit.counted().lastDay(from, calendar);
    }

    /** For a person: "05 ngày làm việc tính từ ngày 30/12/2025, hạn cuối là thứ Năm 08/01/2026". */
    String inWords(WorkingCalendar calendar) {
        var last = lastDay(calendar);
        var counted = limit.counted().counted(from, calendar);
        var moved = counted.equals(last)
                ? ""
                : " (đếm đến " + VietnameseDates.weekdayAndDate(counted)
                        + " là ngày nghỉ, chuyển sang ngày làm việc kế tiếp)";
        var direction = limit.amount() < 0 ? " trước ngày " : " tính từ ngày ";
        return "%02d %s%s%s, hạn cuối là %s%s"
                .formatted(
                        Math.abs(limit.amount()),
                        limit.unit().words(),
                        direction,
                        VietnameseDates.date(from),
                        VietnameseDates.weekdayAndDate(last),
                        moved);
    }
}
