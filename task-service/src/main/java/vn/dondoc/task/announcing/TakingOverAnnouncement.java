package vn.dondoc.task.announcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.kit.audit.Changes;
import vn.dondoc.kit.audit.KindOfChange;
import vn.dondoc.kit.audit.NewChange;
import vn.dondoc.messaging.Outbox;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.calendar.CalendarVersion;
import vn.dondoc.task.calendar.Calendars;

/**
 * Takes an announcement over: a new version of the calendar. One row is written, whatever the number of tasks; those planned by
 * an older version are planned anew by {@link ReplanningByCalendar} before they fire.
 */
@ApplicationScoped
class TakingOverAnnouncement {

    private static final Logger LOG = Logger.getLogger(TakingOverAnnouncement.class);

    private static final KindOfChange TAKEN_OVER =
            new KindOfChange("announcement-taken-over", "Nhận thông báo hoán đổi ngày làm việc");

    private final Calendars calendars;
    private final Outbox outbox;
    private final Changes changes;

    TakingOverAnnouncement(Calendars calendars, Outbox outbox, Changes changes) {
        this.calendars = calendars;
        this.outbox = outbox;
        this.changes = changes;
    }

    /**
     * @param known the version that the announcement was looked at with; another one is refused. Null: whichever holds
     * @return what holds now; what held already if the announcement changes nothing
     */
    @Transactional
    CalendarInForce takeOver(@Nullable Integer known, Announcement announcement, String by, Instant now) {
        CheckingAnnouncement.check(announcement, now);
        var present = calendars.inForce();
        if (known != null && present.version() != known) {
            throw CalendarProblem.changed(present.version());
        }
        var next = present.changedBy(announcement.source(), announcement.days(), now);
        var years = changedYears(announcement, present.calendar(), next.calendar());
        if (years.isEmpty()) {
            return present;
        }
        var version = new CalendarVersion(next.version(), announcement.source(), announcement.days(), now, by);
        if (!calendars.add(version)) {
            throw CalendarProblem.changed(next.version());
        }
        outbox.append(years.stream()
                .map(year ->
                        CalendarChanged.of(next.calendar().year(year), version).outgoing())
                .toList());
        changes.record(by, now, new NewChange(TAKEN_OVER, Integer.toString(next.version()), null, announcement));
        LOG.infof("Calendar changed, version=%d years=%s", next.version(), years);
        return next;
    }

    private static List<Integer> changedYears(
            Announcement announcement, WorkingCalendar present, WorkingCalendar next) {
        return announcement.days().stream()
                .map(day -> day.date().getYear())
                .distinct()
                .sorted()
                .filter(year -> !present.year(year).equals(next.year(year)))
                .toList();
    }
}
