package vn.dondoc.directive.calendar;

import java.util.List;
import vn.dondoc.calendar.CalendarYear;
import vn.dondoc.calendar.DayOff;
import vn.dondoc.calendar.WorkedDay;

/** A year of the working calendar is now as told: the data of {@code vn.dondoc.calendar-changed.v1}. */
record CalendarChanged(int year, int version, List<DayOff> daysOff, List<WorkedDay> workedDays) {

    static final String TYPE = "vn.dondoc.calendar-changed.v1";

    CalendarYear days() {
        return new CalendarYear(year, daysOff, workedDays);
    }
}
