package vn.dondoc.notification.delivery;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Sends what is due. As many messages as workers are free are claimed together; each worker sends one outside any transaction, and
 * writes down the outcome. So one slow receiver holds one worker and nobody else.
 */
@ApplicationScoped
public class SendingDueMessages {

    private static final Duration A_MOMENT = Duration.ofMillis(20);

    private final Messages messages;
    private final BeginningAttempts beginning;
    private final RecordingTogether recording;
    private final RestingMessages resting;
    private final Deliverers deliverers;
    private final Clock clock;
    private final int many;
    private final Semaphore workers;
    private final Semaphore claiming = new Semaphore(1);

    SendingDueMessages(
            Messages messages,
            BeginningAttempts beginning,
            RecordingTogether recording,
            RestingMessages resting,
            Deliverers deliverers,
            Clock clock,
            DeliverySettings settings) {
        this.messages = messages;
        this.beginning = beginning;
        this.recording = recording;
        this.resting = resting;
        this.deliverers = deliverers;
        this.clock = clock;
        this.many = Math.max(1, settings.workers() / 2);
        this.workers = new Semaphore(settings.workers());
    }

    /** Sends every message due at an instant, and what falls due by it, and returns when none is left. Leaves it to a run that is claiming already. */
    public void run(Instant now) {
        boolean goOn = messages.isAnyDue(now);
        while (goOn) {
            goOn = sendSome();
        }
    }

    /** @return whether any was due: what came of it may be due at once, by another channel */
    private boolean sendSome() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            if (!claiming.tryAcquire()) {
                return false;
            }
            try {
                return claimUntilNoneIsDue(threads);
            } finally {
                claiming.release();
            }
        }
    }

    private boolean claimUntilNoneIsDue(Executor threads) {
        boolean any = false;
        try {
            while (true) {
                int free = freeWorkers();
                var begun = new BeginningAttempts.Begun(List.of(), 0);
                try {
                    begun = begin(free);
                } finally {
                    workers.release(free - begun.attempts().size());
                }
                begun.attempts().forEach(attempt -> threads.execute(() -> work(attempt)));
                any |= begun.found() > 0;
                if (begun.found() < free) {
                    return any;
                }
            }
        } catch (InterruptedException e) {
            // the service ends: what is due is so at its next start, too
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits for one, and a moment for many: claimed together they cost less. */
    private int freeWorkers() throws InterruptedException {
        int taken = many;
        if (!workers.tryAcquire(many, A_MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
            workers.acquire();
            taken = 1;
        }
        return taken + workers.drainPermits();
    }

    /** Reads the clock each time: a lease counted from the start of a long run would be over before its attempt ends. */
    private BeginningAttempts.Begun begin(int most) {
        var now = clock.instant();
        try {
            return QuarkusTransaction.requiringNew().call(() -> beginning.next(most, now));
        } catch (UnwritableMessage e) {
            resting.rest(e, now);
            return new BeginningAttempts.Begun(List.of(), most);
        }
    }

    private void work(Attempt attempt) {
        try {
            var outcome = outcome(attempt);
            recording.record(new Returned(attempt, outcome, clock.instant()));
        } catch (RuntimeException e) {
            // What was claimed comes back when its lease is over
            Log.errorf(e, "Message %s: its outcome is lost", attempt.message().value());
        } finally {
            workers.release();
        }
    }

    private DeliveryOutcome outcome(Attempt attempt) {
        try {
            return deliverers.deliver(attempt);
        } catch (RuntimeException e) {
            Log.errorf(
                    e,
                    "Message %s: an attempt failed in a way nobody foresaw",
                    attempt.message().value());
            return new DeliveryOutcome.Unknown("Lỗi hệ thống khi gửi, không rõ tin đã đến hay chưa.");
        }
    }
}
