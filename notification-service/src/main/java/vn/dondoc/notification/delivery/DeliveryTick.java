package vn.dondoc.notification.delivery;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Only ticks. A tick overlaps the one before while that waits for a slow receiver. */
@ApplicationScoped
class DeliveryTick {

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
    void tick() {
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
