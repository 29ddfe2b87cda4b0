package vn.dondoc.notification.delivery;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import vn.dondoc.notification.ledger.LedgerRow;
import vn.dondoc.notification.notice.Notices;

/** Closes messages whose gathering is over: from then on nothing joins them, and what they say is kept. */
@ApplicationScoped
public class ClosingMessages {

    /** After a message could not be written, which is a fault of ours, the others go on and it is tried again. */
    static final Duration PAUSE_AFTER_FAULT = Duration.ofMinutes(5);

    private final Messages messages;
    private final Notices notices;
    private final WritingMessages writing;
    private final MessageLedger ledger;

    ClosingMessages(Messages messages, Notices notices, WritingMessages writing, MessageLedger ledger) {
        this.messages = messages;
        this.notices = notices;
        this.writing = writing;
        this.ledger = ledger;
    }

    /** Closes every message due at an instant; each in a transaction of its own. */
    public void run(Instant now) {
        while (QuarkusTransaction.requiringNew().call(() -> closeNext(now))) {
            // one after the other, until none is due
        }
    }

    private boolean closeNext(Instant now) {
        var next = messages.nextToClose(now);
        next.ifPresent(message -> close(message, now));
        return next.isPresent();
    }

    private void close(Message message, Instant now) {
        int open = notices.open(message.id()).size();
        if (open == 0) {
            messages.move(message.id(), Message.State.CANCELLED, now);
            return;
        }
        try {
            var content = writing.write(message.id(), message.contact(), message.channel(), now);
            messages.freeze(message.id(), content, open, now);
        } catch (RuntimeException e) {
            Log.errorf(e, "Message %s cannot be written", message.id().value());
            messages.move(message.id(), Message.State.GATHERING, now.plus(PAUSE_AFTER_FAULT));
            return;
        }
        messages.move(message.id(), Message.State.READY, now);
        ledger.append(LedgerRow.Entry.FROZEN, message, message.attempts(), now, null, null);
    }
}
