package vn.dondoc.notification.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import vn.dondoc.notification.database.Database;

/** Nhật ký đôn đốc: rows are added in the transaction of what they tell of; the database refuses to change one. */
@ApplicationScoped
public class Ledger {

    private final Database database;

    Ledger(Database database) {
        this.database = database;
    }

    public void append(LedgerRow row) {
        database.sql("""
                        insert into ledger (at, entry, notice_id, message_id, contact_id, channel, attempt, outcome, reason, sent_as)
                        values (:at, :entry, :notice, :message, :contact, :channel, :attempt, :outcome, :reason, :sentAs)
                        """)
                .with("at", row.at())
                .with("entry", row.entry().code())
                .with("notice", row.noticeId())
                .with("message", row.messageId())
                .with("contact", row.contactId())
                .with("channel", row.channel())
                .with("attempt", row.attempt())
                .with("outcome", row.outcome())
                .with("reason", row.reason())
                .with("sentAs", row.sentAs())
                .run();
    }
}
