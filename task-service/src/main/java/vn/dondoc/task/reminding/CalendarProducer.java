package vn.dondoc.task.reminding;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.dondoc.calendar.WorkingCalendar;

/** The working calendar of the country, as this release knows it. */
class CalendarProducer {

    @Produces
    @Singleton
    WorkingCalendar calendar() {
        return WorkingCalendar.official();
    }
}
