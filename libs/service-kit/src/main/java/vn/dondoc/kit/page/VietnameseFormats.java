package vn.dondoc.kit.page;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.VietnameseDates;

/** Dates and instants in templates, as officials write them. */
@TemplateExtension
final class VietnameseFormats {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private VietnameseFormats() {}

    /** {@code 24/5/2026}. */
    static String vn(LocalDate date) {
        return VietnameseDates.date(date);
    }

    /** {@code Chủ nhật 24/5/2026}. */
    static String vnWithDay(LocalDate date) {
        return VietnameseDates.weekdayAndDate(date);
    }

    /** {@code 07:30 24/5/2026}, in the zone of Vietnam. */
    static String vnTime(Instant instant) {
        var local = instant.atZone(VietnamTime.ZONE);
        return TIME.format(local) + " " + VietnameseDates.date(local.toLocalDate());
    }
}
