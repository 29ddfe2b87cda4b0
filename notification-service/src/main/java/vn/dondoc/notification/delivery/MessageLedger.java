package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.ledger.Ledger;
import vn.dondoc.notification.ledger.LedgerRow;

/** Writes into the ledger what happens to a message. */
@ApplicationScoped
class MessageLedger {

    private final Ledger ledger;

    MessageLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    void append(
            LedgerRow.Entry entry,
            Message message,
            int attempt,
            Instant now,
            @Nullable String reason,
            @Nullable String sentAs) {
        ledger.append(LedgerRow.ofMessage(
                now,
                entry,
                message.id().value(),
                message.contact().value(),
                message.channel().code(),
                attempt,
                reason,
                sentAs));
    }
}
