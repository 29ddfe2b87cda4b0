package vn.dondoc.task.announcing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import vn.dondoc.task.calendar.CalendarSource;
import vn.dondoc.task.calendar.CalendarVersion;
import vn.dondoc.task.calendar.Calendars;
import vn.dondoc.task.reminding.Replanning;
import vn.dondoc.task.tracking.MovingCountedDays;

/**
 * Plans the open tasks anew that an older calendar planned, those with the next reminder first. Any number of replicas may run at
 * once: each claims rows that no other holds. Nothing is told by it; what a step says now is told when the step is due.
 */
@ApplicationScoped
public class ReplanningByCalendar {

    private static final Logger LOG = Logger.getLogger(ReplanningByCalendar.class);

    private static final int BATCH = 500;

    private final Calendars calendars;
    private final Replanning replanning;
    private final MovingCountedDays moving;
    private final Clock clock;

    ReplanningByCalendar(Calendars calendars, Replanning replanning, MovingCountedDays moving, Clock clock) {
        this.calendars = calendars;
        this.replanning = replanning;
        this.moving = moving;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Returns how many tasks were planned anew. */
    public int run(Instant now) {
        int planned = 0;
        int claimed;
        do {
            claimed = QuarkusTransaction.requiringNew().call(() -> batch(now));
            planned += claimed;
        } while (claimed == BATCH);
        if (planned > 0) {
            LOG.infof("Planned %d tasks anew by the present calendar", planned);
        }
        return planned;
    }

    private int batch(Instant now) {
        var calendar = calendars.inForce();
        var outdated = replanning.claimOutdated(calendar.version(), BATCH);
        if (!outdated.isEmpty()) {
            moving.move(outdated, calendar.calendar(), source(calendar.version()), now);
            replanning.replanBy(calendar, outdated, now);
        }
        return outdated.size();
    }

    private String source(int version) {
        return calendars.versions().stream()
                .filter(one -> one.version() == version)
                .map(CalendarVersion::source)
                .map(CalendarSource::words)
                .findFirst()
                .orElse("");
    }
}
