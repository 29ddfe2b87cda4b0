package vn.dondoc.notification.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import vn.dondoc.notification.database.Database;

/** Measures how late the message is that should have left first; every replica shows the same number. */
@Startup
@ApplicationScoped
class WatchingDelivery {

    private final Database database;
    private final Clock clock;
    private final AtomicLong lateness = new AtomicLong();

    WatchingDelivery(Database database, Clock clock, MeterRegistry meters) {
        this.database = database;
        this.clock = clock;
        Gauge.builder("dondoc.messages.lateness", lateness, AtomicLong::doubleValue)
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run(clock.instant());
    }

    void run(Instant now) {
        lateness.set(database.sql("""
                        select due_at from message where state in ('gathering', 'ready') and due_at <= :now
                        order by due_at limit 1
                        """)
                .with("now", now)
                .first(row -> Duration.between(row.instant("due_at"), now).toSeconds())
                .orElse(0L));
    }
}
