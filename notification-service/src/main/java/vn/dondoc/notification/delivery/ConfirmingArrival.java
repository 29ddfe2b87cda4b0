package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.ledger.LedgerRow.Entry;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.End;
import vn.dondoc.notification.notice.MessageId;
import vn.dondoc.notification.notice.NoticeOutcome;
import vn.dondoc.notification.notice.Notices;

/** A channel says that a message reached its reader: written down, and what waited for this word need not wait longer. */
@ApplicationScoped
public class ConfirmingArrival {

    private final Messages messages;
    private final Notices notices;
    private final MessageLedger ledger;
    private final Database database;

    ConfirmingArrival(Messages messages, Notices notices, MessageLedger ledger, Database database) {
        this.messages = messages;
        this.notices = notices;
        this.ledger = ledger;
        this.database = database;
    }

    /** Joins the caller's transaction. Word of a message that is none of ours, or came before, has no effect. */
    public void arrived(MessageId id, Channel channel, String sentAs, Instant now) {
        var message = messages.find(id);
        if (message.isEmpty() || hasArrived(id)) {
            return;
        }
        ledger.append(Entry.ARRIVED, message.get(), channel, message.get().attempts(), now, null, sentAs);
        if (message.get().unsure() && message.get().state() == Message.State.READY) {
            notices.end(notices.open(id), new End(NoticeOutcome.DELIVERED, null, channel, sentAs, now));
            messages.move(id, Message.State.DONE, now);
        }
    }

    /** Whether a channel has said so: its word may come before the answer to the sending. */
    boolean hasArrived(MessageId id) {
        return database.sql(
                        "select exists (select from ledger where message_id = :id and entry = 'arrived') as arrived")
                .with("id", id.value())
                .one(row -> row.flag("arrived"));
    }
}
