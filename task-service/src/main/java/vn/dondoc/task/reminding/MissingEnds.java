package vn.dondoc.task.reminding;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.task.calendar.Calendars;

/** Watches that whatever was handed over also ends: a message that nobody misses is a message nobody gets. */
@Startup
@ApplicationScoped
public class MissingEnds {

    private static final Logger LOG = Logger.getLogger(MissingEnds.class);

    /** Longer than a digest is gathered and sent on a bad morning. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** When digests leave, and when messages begin to wait for the next of them. */
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private static final LocalTime EVENING = LocalTime.of(17, 30);

    private static final int NAMED_IN_LOG = 20;

    private final NoticeEnds ends;
    private final Calendars calendars;
    private final Clock clock;
    private final AtomicLong missing;

    MissingEnds(NoticeEnds ends, Calendars calendars, Clock clock, MeterRegistry meters) {
        this.ends = ends;
        this.calendars = calendars;
        this.clock = clock;
        this.missing = new AtomicLong();
        meters.gauge("dondoc.intents.without_end", missing);
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run(clock.instant());
    }

    /**
     * Up to when an intent must have been due for its end to be missed. What falls due in an evening or on a weekend waits
     * for the next working morning, and is missed a quarter of an hour after it.
     */
    static Instant dueBy(Instant now, WorkingCalendar calendar) {
        var latest = now.minus(PATIENCE).atZone(VietnamTime.ZONE);
        var day = latest.toLocalDate();
        if (calendar.isWorkingDay(day)
                && !latest.toLocalTime().isBefore(MORNING)
                && latest.toLocalTime().isBefore(EVENING)) {
            return latest.toInstant();
        }
        var last = latest.toLocalTime().isBefore(EVENING) ? day.minusDays(1) : day;
        while (!calendar.isWorkingDay(last)) {
            last = last.minusDays(1);
        }
        return last.atTime(EVENING).atZone(VietnamTime.ZONE).toInstant();
    }

    /** Counts the intents that should have ended by now, and names the oldest of them in the log. */
    public long run(Instant now) {
        var late = QuarkusTransaction.requiringNew()
                .call(() -> ends.withoutEnd(dueBy(now, calendars.inForce().calendar()), NAMED_IN_LOG));
        missing.set(late.count());
        if (late.count() > 0) {
            LOG.warnf("%d intents have no end yet, the oldest are those of taskIds=%s", late.count(), late.oldest());
        }
        return late.count();
    }
}
