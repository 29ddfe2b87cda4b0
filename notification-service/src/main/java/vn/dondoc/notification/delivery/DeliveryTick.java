package vn.dondoc.notification.delivery;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * Only ticks. A tick overlaps the one before while that waits for a slow receiver. The scheduler ticks once a second at best, and who
 * is to hear at once has waited a second for company already: a tick looks several times.
 */
@ApplicationScoped
class DeliveryTick {

    private static final int LOOKS_A_TICK = 4;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final ClosingMessages closing;
    private final SendingDueMessages sending;
    private final Clock clock;

    DeliveryTick(ClosingMessages closing, SendingDueMessages sending, Clock clock) {
        this.closing = closing;
        this.sending = sending;
        this.clock = clock;
    }

    @Scheduled(every = "1s")
    @RunOnVirtualThread
    void tick() throws InterruptedException {
        look();
        for (int looks = 1; looks < LOOKS_A_TICK; looks++) {
            Thread.sleep(BETWEEN_LOOKS);
            look();
        }
    }

    private void look() {
        var now = clock.instant();
        try {
            closing.run(now);
        } catch (RuntimeException e) {
            // What is ready goes all the same; the next tick closes the rest
            Log.error("Closing stopped before all due messages were closed", e);
        }
        sending.run(now);
    }
}
