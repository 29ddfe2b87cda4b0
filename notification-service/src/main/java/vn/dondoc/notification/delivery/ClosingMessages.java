package vn.dondoc.notification.delivery;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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

    /** In one transaction: enough to share its cost, few enough that nobody who takes a notice back waits for long. */
    static final int AT_A_TIME = 20;

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

    /** Closes every message due at an instant, some in a transaction; leaves it to those who are at it, if they are enough. */
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
        while (closeSome(now, digestsUpTo)) {
            // some after the other, until none is due
        }
    }

    /** Some that fail together are closed one by one: most often one of them is at fault. */
    private boolean closeSome(Instant now, Instant digestsUpTo) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> closeNext(now, digestsUpTo, AT_A_TIME)) > 0;
        } catch (UnwritableMessage e) {
            resting.rest(e, now);
            return true;
        } catch (RuntimeException e) {
            Log.warn("Messages could not be closed together, they are closed one by one", e);
            return closeOneByOne(now, digestsUpTo);
        }
    }

    private boolean closeOneByOne(Instant now, Instant digestsUpTo) {
        boolean more = true;
        for (int left = AT_A_TIME; left > 0 && more; left--) {
            try {
                more = QuarkusTransaction.requiringNew().call(() -> closeAlone(now, digestsUpTo));
            } catch (UnwritableMessage e) {
                resting.rest(e, now);
            }
        }
        return more;
    }

    /** Whatever goes wrong with one alone is its own fault: it rests, and holds up no other. @return whether one was due */
    private boolean closeAlone(Instant now, Instant digestsUpTo) {
        var due = messages.toClose(now, digestsUpTo, 1);
        return due.stream()
                        .allMatch(message -> UnwritableMessage.guard(message, () -> {
                            close(List.of(message), now);
                            return true;
                        }))
                && !due.isEmpty();
    }

    /** @param digestsUpTo digests due later are left open @return how many were due */
    int closeNext(Instant now, Instant digestsUpTo, int most) {
        var due = messages.toClose(now, digestsUpTo, most);
        if (!due.isEmpty()) {
            close(due, now);
        }
        return due.size();
    }

    private void close(List<Message> due, Instant now) {
        var open = notices.open(due.stream().map(Message::id).toList()).keySet();
        cancel(due.stream().filter(message -> !open.contains(message.id())).toList(), now);
        freeze(due.stream().filter(message -> open.contains(message.id())).toList(), now);
    }

    private void cancel(List<Message> withoutNotices, Instant now) {
        messages.move(withoutNotices.stream().map(Message::id).toList(), Message.State.CANCELLED, now);
    }

    private void freeze(List<Message> withNotices, Instant now) {
        if (withNotices.isEmpty()) {
            return;
        }
        freezing.freeze(withNotices, now);
        ledger.append(withNotices.stream()
                .map(message -> MessageLedger.row(
                        LedgerRow.Entry.FROZEN, message, message.channel(), message.attempts(), now, null, null))
                .toList());
    }
}
