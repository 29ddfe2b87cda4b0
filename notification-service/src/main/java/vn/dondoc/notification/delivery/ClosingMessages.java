package vn.dondoc.notification.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import vn.dondoc.notification.addressing.GatheringSettings;
import vn.dondoc.notification.ledger.LedgerRow;
import vn.dondoc.notification.notice.Notices;

/**
 * Closes messages whose gathering is over: from then on nothing joins them, and what they say is kept. A digest waits a little
 * longer while reminders have come that have not been taken over: they may belong to it.
 */
@ApplicationScoped
public class ClosingMessages {

    /** Ticks overlap, and every one that closes holds a connection: those that come while so many do go on to the sending. */
    private static final int MOST_AT_ONCE = 2;

    private final Messages messages;
    private final Notices notices;
    private final FreezingContent freezing;
    private final MessageLedger ledger;
    private final RestingMessages resting;
    private final UnreadReminders unread;
    private final GatheringSettings settings;
    private final Semaphore closers = new Semaphore(MOST_AT_ONCE);

    ClosingMessages(
            Messages messages,
            Notices notices,
            FreezingContent freezing,
            MessageLedger ledger,
            RestingMessages resting,
            UnreadReminders unread,
            GatheringSettings settings) {
        this.messages = messages;
        this.notices = notices;
        this.freezing = freezing;
        this.ledger = ledger;
        this.resting = resting;
        this.unread = unread;
        this.settings = settings;
    }

    /** Closes every message due at an instant, each in a transaction of its own; leaves it to those who are at it, if they are enough. */
    public void run(Instant now) {
        if (closers.tryAcquire()) {
            try {
                close(now);
            } finally {
                closers.release();
            }
        }
    }

    private void close(Instant now) {
        var digestsUpTo = messages.isDigestToClose(now) && unread.areThere() ? now.minus(settings.stragglers()) : now;
        while (closeNextOrLetItRest(now, digestsUpTo)) {
            // one after the other, until none is due
        }
    }

    private boolean closeNextOrLetItRest(Instant now, Instant digestsUpTo) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> closeNext(now, digestsUpTo));
        } catch (UnwritableMessage e) {
            resting.rest(e, now);
            return true;
        }
    }

    /** @param digestsUpTo digests due later are left open */
    boolean closeNext(Instant now, Instant digestsUpTo) {
        var next = messages.nextToClose(now, digestsUpTo);
        next.ifPresent(message -> close(message, now));
        return next.isPresent();
    }

    private void close(Message message, Instant now) {
        int open = notices.open(message.id()).size();
        if (open == 0) {
            messages.move(message.id(), Message.State.CANCELLED, now);
            return;
        }
        freezing.freeze(message, open, now);
        messages.move(message.id(), Message.State.READY, now);
        ledger.append(LedgerRow.Entry.FROZEN, message, message.attempts(), now, null, null);
    }
}
