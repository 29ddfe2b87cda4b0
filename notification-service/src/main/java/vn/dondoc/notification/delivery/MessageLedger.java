package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.ledger.Ledger;
import vn.dondoc.notification.ledger.LedgerRow;
import vn.dondoc.notification.notice.Channel;

/** Writes into the ledger what happens to a message. */
@ApplicationScoped
class MessageLedger {

    private final Ledger ledger;

    MessageLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Of what the message does on the channel it is on now. */
    void append(
            LedgerRow.Entry entry,
            Message message,
            int attempt,
            Instant now,
            @Nullable String reason,
            @Nullable String sentAs) {
        append(entry, message, message.channel(), attempt, now, reason, sentAs);
    }

    void append(
            LedgerRow.Entry entry,
            Message message,
            Channel channel,
            int attempt,
            Instant now,
            @Nullable String reason,
            @Nullable String sentAs) {
        ledger.append(row(entry, message, channel, attempt, now, reason, sentAs));
    }

    void append(List<LedgerRow> rows) {
        ledger.append(rows);
    }

    static LedgerRow row(
            LedgerRow.Entry entry,
            Message message,
            Channel channel,
            int attempt,
            Instant now,
            @Nullable String reason,
            @Nullable String sentAs) {
        return LedgerRow.ofMessage(
                now, entry, message.id().value(), message.contact().value(), channel.code(), attempt, reason, sentAs);
    }
}
