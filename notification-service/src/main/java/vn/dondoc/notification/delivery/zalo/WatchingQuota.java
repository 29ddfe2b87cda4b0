package vn.dondoc.notification.delivery.zalo;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Shows how many Zalo messages are left of the day's; no number before Zalo's first word of the day. */
@Startup
@ApplicationScoped
class WatchingQuota {

    private final DailyQuota quota;
    private final Clock clock;
    private final AtomicReference<Double> remaining = new AtomicReference<>(Double.NaN);

    WatchingQuota(DailyQuota quota, Clock clock, MeterRegistry meters) {
        this.quota = quota;
        this.clock = clock;
        Gauge.builder("dondoc.zalo.quota.remaining", remaining, AtomicReference::get)
                .register(meters);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run(clock.instant());
    }

    void run(Instant now) {
        remaining.set(quota.remaining(now).map(Integer::doubleValue).orElse(Double.NaN));
    }
}
