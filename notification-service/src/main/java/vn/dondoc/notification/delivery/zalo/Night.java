package vn.dondoc.notification.delivery.zalo;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.dondoc.calendar.VietnamTime;

/** The hours in which Zalo takes no reminders, from an evening to a morning in Vietnam. */
record Night(LocalTime begins, LocalTime ends) {

    boolean isAt(Instant instant) {
        var time = local(instant).toLocalTime();
        return !time.isBefore(begins) || time.isBefore(ends);
    }

    /** The next morning: that of the same day before it, else that of the day after. */
    Instant nextEnd(Instant instant) {
        var local = local(instant);
        var day = local.toLocalTime().isBefore(ends)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(ends).atZone(VietnamTime.ZONE).toInstant();
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(VietnamTime.ZONE);
    }
}
