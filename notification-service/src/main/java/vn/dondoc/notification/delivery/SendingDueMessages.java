package vn.dondoc.notification.delivery;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Sends what is due. A limited number of workers each take the next message, send it outside any transaction, and write
 * down the outcome; so one slow receiver holds one worker and nobody else.
 */
@ApplicationScoped
public class SendingDueMessages {

    private static final int TRIES_TO_RECORD = 5;

    private final Messages messages;
    private final BeginningAttempts beginning;
    private final RecordingOutcomes outcomes;
    private final RestingMessages resting;
    private final Deliverers deliverers;
    private final Clock clock;
    private final DeliverySettings settings;
    private final Semaphore workers;

    SendingDueMessages(
            Messages messages,
            BeginningAttempts beginning,
            RecordingOutcomes outcomes,
            RestingMessages resting,
            Deliverers deliverers,
            Clock clock,
            DeliverySettings settings) {
        this.messages = messages;
        this.beginning = beginning;
        this.outcomes = outcomes;
        this.resting = resting;
        this.deliverers = deliverers;
        this.clock = clock;
        this.settings = settings;
        this.workers = new Semaphore(settings.workers());
    }

    /** Sends every message due at an instant, and returns when no free worker finds another. Several runs may overlap. */
    public void run(Instant now) {
        if (!messages.isAnyDue(now)) {
            return;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int started = 0; started < settings.workers() && workers.tryAcquire(); started++) {
                threads.execute(this::work);
            }
        }
    }

    private void work() {
        try {
            sendUntilNoneIsDue();
        } catch (RuntimeException e) {
            // What was claimed comes back when its lease is over; the next tick tries the rest
            Log.error("A worker stopped before all due messages were sent", e);
        } finally {
            workers.release();
        }
    }

    /** Reads the clock for each message: a lease counted from the start of a long run would be over before its attempt ends. */
    private void sendUntilNoneIsDue() {
        boolean goOn = true;
        while (goOn) {
            var now = clock.instant();
            goOn = switch (beginNext(now)) {
                case BeginningAttempts.Next.Send send -> {
                    send(send);
                    yield true;
                }
                case BeginningAttempts.Next.GoOn settled -> true;
                case BeginningAttempts.Next.Nothing nothing -> false;
            };
        }
    }

    private BeginningAttempts.Next beginNext(Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> beginning.next(now));
        } catch (UnwritableMessage e) {
            resting.rest(e, now);
            return new BeginningAttempts.Next.GoOn();
        }
    }

    private void send(BeginningAttempts.Next.Send send) {
        var outcome = outcome(send);
        var now = clock.instant();
        record(send.attempt(), outcome, now);
    }

    /** An outcome that is not written down would make the message go again: a lock or a lost connection is no reason for that. */
    private void record(Attempt attempt, DeliveryOutcome outcome, Instant now) {
        for (int left = TRIES_TO_RECORD - 1; ; left--) {
            try {
                QuarkusTransaction.requiringNew().run(() -> outcomes.record(attempt, outcome, now));
                return;
            } catch (RuntimeException e) {
                if (left == 0) {
                    throw e;
                }
                Log.warnf(
                        e,
                        "Message %s: the outcome is to be written again",
                        attempt.message().value());
            }
        }
    }

    private DeliveryOutcome outcome(BeginningAttempts.Next.Send send) {
        try {
            return deliverers.of(send.attempt().channel()).deliver(send.attempt());
        } catch (RuntimeException e) {
            Log.errorf(
                    e,
                    "Message %s: an attempt failed in a way nobody foresaw",
                    send.attempt().message().value());
            return new DeliveryOutcome.Unknown("Lỗi hệ thống khi gửi, không rõ tin đã đến hay chưa.");
        }
    }
}
