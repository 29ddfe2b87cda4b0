package vn.dondoc.notification.addressing;

import java.time.Instant;
import java.time.LocalTime;
import vn.dondoc.calendar.VietnamTime;

/** Working hours of a day, in Vietnam's time: from the first minute up to, and without, the last. */
public record Hours(LocalTime begins, LocalTime ends) {

    public Hours {
        if (!begins.isBefore(ends)) {
            throw new IllegalArgumentException("Working hours end before they begin: " + begins + "–" + ends);
        }
    }

    boolean holds(Instant instant) {
        var time = instant.atZone(VietnamTime.ZONE).toLocalTime();
        return !time.isBefore(begins) && time.isBefore(ends);
    }
}
