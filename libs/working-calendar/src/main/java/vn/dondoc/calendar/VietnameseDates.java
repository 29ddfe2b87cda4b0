package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Days worded as officials write them. */
public final class VietnameseDates {

    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private static final DateTimeFormatter WITH_SHORT_MONTH = DateTimeFormatter.ofPattern("dd/M/uuuu", Locale.ROOT);
    private static final DateTimeFormatter WITH_LONG_MONTH = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private VietnameseDates() {}

    /** "24/5/2026", "02/01/2026": a zero before days under 10 and before months 1 and 2 only (Nghị định 30/2020/NĐ-CP). */
    public static String date(LocalDate day) {
        return day.format(day.getMonthValue() <= 2 ? WITH_LONG_MONTH : WITH_SHORT_MONTH);
    }

    /** "thứ Sáu", "Chủ nhật". */
    public static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    /** "Chủ nhật 24/5/2026", "thứ Sáu 22/5/2026". */
    public static String weekdayAndDate(LocalDate day) {
        return weekday(day) + " " + date(day);
    }
}
