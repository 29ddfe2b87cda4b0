package vn.dondoc.notification.delivery;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes down what came of attempts. Those that come back while others are being written down share the next transaction:
 * the more there is to do, the less each costs.
 */
@ApplicationScoped
class RecordingTogether {

    private static final int TRIES = 5;

    /** How long the first waits for others. */
    private static final Duration A_MOMENT = Duration.ofMillis(10);

    private record Waiting(Returned returned, CompletableFuture<Void> recorded) {}

    private final RecordingOutcomes outcomes;
    private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Lock writing = new ReentrantLock();

    RecordingTogether(RecordingOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** Returns when it is written down. @throws RuntimeException when it could not be, after several tries */
    void record(Returned returned) {
        var mine = new Waiting(returned, new CompletableFuture<>());
        waiting.add(mine);
        writing.lock();
        try {
            // whoever had the lock before may have written this one down as well
            if (!mine.recorded().isDone()) {
                writeDownInCompany();
            }
        } finally {
            writing.unlock();
        }
        if (mine.recorded().state() == Future.State.FAILED
                && mine.recorded().exceptionNow() instanceof RuntimeException failure) {
            throw failure;
        }
    }

    /** How many will be in the next transaction. */
    int waiting() {
        return waiting.size();
    }

    /** A service that ends cuts the wait short, not the writing: the interrupt is put off until that is done. */
    private void writeDownInCompany() {
        boolean isInterrupted = false;
        try {
            Thread.sleep(A_MOMENT);
        } catch (InterruptedException e) {
            isInterrupted = true;
        }
        try {
            writeDown(allWaiting());
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private List<Waiting> allWaiting() {
        var all = new ArrayList<Waiting>();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            all.add(next);
        }
        return all;
    }

    private void writeDown(List<Waiting> together) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> outcomes.record(
                            together.stream().map(Waiting::returned).toList()));
            together.forEach(one -> one.recorded().complete(null));
        } catch (RuntimeException e) {
            Log.warnf(
                    e,
                    "Outcomes could not be written down together, they are one by one: messages=%d",
                    together.size());
            together.forEach(this::writeDownAlone);
        }
    }

    /** An outcome that is not written down would make the message go again: a lock or a lost connection is no reason for that. */
    private void writeDownAlone(Waiting one) {
        for (int left = TRIES - 1; ; left--) {
            try {
                QuarkusTransaction.requiringNew().run(() -> outcomes.record(List.of(one.returned())));
                one.recorded().complete(null);
                return;
            } catch (RuntimeException e) {
                if (left == 0) {
                    one.recorded().completeExceptionally(e);
                    return;
                }
                Log.warnf(
                        e,
                        "Message %s: the outcome is to be written again",
                        one.returned().attempt().message().value());
            }
        }
    }
}
