package vn.dondoc.task.reminding;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Watches that whatever was handed over also ends: a message that nobody misses is a message nobody gets. */
@ApplicationScoped
public class MissingEnds {

    private static final Logger LOG = Logger.getLogger(MissingEnds.class);

    /** Longer than a digest is gathered and sent on a bad morning. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final int NAMED_IN_LOG = 20;

    private final NoticeEnds ends;
    private final Clock clock;
    private final AtomicLong missing;

    MissingEnds(NoticeEnds ends, Clock clock, MeterRegistry meters) {
        this.ends = ends;
        this.clock = clock;
        this.missing = new AtomicLong();
        meters.gauge("dondoc.intents.without_end", missing);
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run(clock.instant());
    }

    /** Counts the intents that should have ended by now, and names the oldest of them in the log. */
    public long run(Instant now) {
        var late = QuarkusTransaction.requiringNew().call(() -> ends.withoutEnd(now.minus(PATIENCE), NAMED_IN_LOG));
        missing.set(late.count());
        if (late.count() > 0) {
            LOG.warnf("%d intents have no end yet, the oldest are those of taskIds=%s", late.count(), late.oldest());
        }
        return late.count();
    }
}
