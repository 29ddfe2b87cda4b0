package vn.dondoc.task.calendar;

import java.time.LocalDate;
import vn.dondoc.calendar.VietnameseDates;

/**
 * The document that announces days off and days worked.
 *
 * @param number as it is cited, for example {@code Công văn 12729/VPCP-KGVX}
 */
public record CalendarSource(String number, LocalDate issuedOn) {

    public String words() {
        return number + " ngày " + VietnameseDates.date(issuedOn);
    }
}
