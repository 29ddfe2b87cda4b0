package vn.dondoc.directive.submission;

import java.time.Instant;
import java.util.function.Supplier;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.calendar.Calendars;
import vn.dondoc.directive.directory.Directory;

/**
 * What holds for all submissions of one transaction.
 *
 * @param calendar asked for only where words are read
 */
record Moment(Instant now, Directory directory, Supplier<WorkingCalendar> calendar) {

    static Moment of(Instant now, Directory directory, Calendars calendars) {
        return new Moment(now, directory, new Supplier<>() {
            private WorkingCalendar found = WorkingCalendar.official();
            private boolean asked;

            @Override
            public WorkingCalendar get() {
                if (!asked) {
                    found = calendars.inForce();
                    asked = true;
                }
                return found;
            }
        });
    }
}
