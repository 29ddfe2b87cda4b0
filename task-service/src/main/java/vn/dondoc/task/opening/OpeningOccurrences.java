package vn.dondoc.task.opening;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.calendar.Calendars;
import vn.dondoc.task.directive.Assignment;
import vn.dondoc.task.directive.Assignments;
import vn.dondoc.task.directive.Units;
import vn.dondoc.task.opening.Series.Due;
import vn.dondoc.task.policy.Policies;

/**
 * Opens the next task of what is ordered again and again when its first step comes, and not before the last one is over: one for
 * each unit lies ahead, however far the rule goes. Claimed as reminders are, by any number of replicas.
 */
@ApplicationScoped
public class OpeningOccurrences {

    private static final Logger LOG = Logger.getLogger(OpeningOccurrences.class);

    private static final int BATCH = 200;

    private final Units units;
    private final Policies policies;
    private final Series series;
    private final Assignments assignments;
    private final OpeningTasks opening;
    private final Calendars calendars;
    private final ComingOccurrences coming;
    private final Clock clock;

    OpeningOccurrences(
            Units units,
            Policies policies,
            Series series,
            Assignments assignments,
            OpeningTasks opening,
            Calendars calendars,
            ComingOccurrences coming,
            Clock clock) {
        this.units = units;
        this.policies = policies;
        this.series = series;
        this.assignments = assignments;
        this.opening = opening;
        this.calendars = calendars;
        this.coming = coming;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Opens all whose time has come; returns how many were looked at. */
    public int run(Instant now) {
        int looked = 0;
        int claimed;
        do {
            claimed = QuarkusTransaction.requiringNew().call(() -> batch(now));
            looked += claimed;
        } while (claimed > 0);
        return looked;
    }

    int batch(Instant now) {
        // before any row is locked: who changes one of them locks rows, too
        units.holdUntilTheEnd();
        policies.holdUntilTheEnd();
        var due = series.claimDue(now, BATCH);
        var calendar = calendars.inForce();
        for (var one : due) {
            open(one, calendar, now);
        }
        return due.size();
    }

    private void open(Due due, CalendarInForce calendar, Instant now) {
        var assignment = assignments.with(due.assignment());
        var stated = assignment.deadline();
        var days = days(assignment, calendar);
        if (due.withdrawn() || stated == null || days.isEmpty()) {
            series.passOver(due, null);
            return;
        }
        var day = days.get().toOpen(due.next(), LocalDate.ofInstant(now, VietnamTime.ZONE));
        var urgency = assignment.directive().head().urgency();
        var next = coming.after(day, days.get(), stated, urgency, calendar);
        if (!due.followed()) {
            series.passOver(due, next);
            return;
        }
        if (!day.equals(due.next())) {
            LOG.warnf("Occurrences missed, assignmentId=%s from=%s opened=%s", assignment.id(), due.next(), day);
        }
        opening.open(
                assignment,
                due.unit(),
                Occurrence.next(day, stated, due.acknowledgedAt(), due.acknowledgedBy()),
                calendar,
                now);
        series.keep(assignment.id(), due.unit(), day, next);
    }

    private static Optional<OccurrenceDays> days(Assignment assignment, CalendarInForce calendar) {
        var head = assignment.directive().head();
        return OccurrenceDays.of(assignment.deadline(), head.issuedOn(), head.urgency(), calendar.calendar());
    }
}
