package vn.dondoc.calendar;

import java.time.ZoneId;

/** The one place that says in which zone an office of Vietnam reads a date. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}
}
