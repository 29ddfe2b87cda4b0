package vn.dondoc.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets the relay sleep until a transaction with events has committed. */
@ApplicationScoped
class WakingTheRelay {

    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore calls = new Semaphore(0);

    WakingTheRelay(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Wakes the relay when the running transaction has committed; once, however often it is asked. */
    void onCommit() {
        if (transactions.getResource(this) != null) {
            return;
        }
        transactions.putResource(this, Boolean.TRUE);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // only what is committed counts
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    now();
                }
            }
        });
    }

    void now() {
        calls.release();
    }

    /** Returns when called, or after that time. */
    void await(Duration longest) throws InterruptedException {
        if (calls.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            calls.drainPermits();
        }
    }
}
