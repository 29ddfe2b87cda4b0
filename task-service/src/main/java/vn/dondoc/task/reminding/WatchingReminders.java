package vn.dondoc.task.reminding;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Measures how late the reminder is that should have been handed over first; every replica shows the same number. */
@Startup
@ApplicationScoped
class WatchingReminders {

    private final RemindedTasks tasks;
    private final Clock clock;
    private final AtomicLong lateness = new AtomicLong();

    WatchingReminders(RemindedTasks tasks, Clock clock, MeterRegistry meters) {
        this.tasks = tasks;
        this.clock = clock;
        Gauge.builder("dondoc.reminders.lateness", lateness, AtomicLong::doubleValue)
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run(clock.instant());
    }

    void run(Instant now) {
        lateness.set(QuarkusTransaction.requiringNew()
                .call(() -> tasks.dueSince(now))
                .map(since -> Duration.between(since, now).toSeconds())
                .orElse(0L));
    }
}
