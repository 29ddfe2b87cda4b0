package vn.dondoc.notification.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.dondoc.notification.database.Database;

/** Nhật ký đôn đốc: rows are added in the transaction of what they tell of; the database refuses to change one. */
@ApplicationScoped
public class Ledger {

    private final Database database;

    Ledger(Database database) {
        this.database = database;
    }

    public void append(LedgerRow row) {
        append(List.of(row));
    }

    /** In the order of the list. */
    public void append(List<LedgerRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into ledger (at, entry, notice_id, message_id, contact_id, channel, attempt, outcome, reason, sent_as)
                        select at, entry, notice, message, contact, channel, attempt, outcome, reason, sent_as
                        from unnest(cast(:at as timestamptz[]), :entry, cast(:notice as uuid[]), cast(:message as uuid[]),
                                    cast(:contact as uuid[]), :channel, cast(:attempt as integer[]), :outcome, :reason, :sentAs)
                             with ordinality as row (at, entry, notice, message, contact, channel, attempt, outcome, reason,
                                                     sent_as, place)
                        order by place
                        """)
                .with("at", rows, LedgerRow::at)
                .with("entry", rows, row -> row.entry().code())
                .with("notice", rows, LedgerRow::noticeId)
                .with("message", rows, LedgerRow::messageId)
                .with("contact", rows, LedgerRow::contactId)
                .with("channel", rows, LedgerRow::channel)
                .with("attempt", rows, LedgerRow::attempt)
                .with("outcome", rows, LedgerRow::outcome)
                .with("reason", rows, LedgerRow::reason)
                .with("sentAs", rows, LedgerRow::sentAs)
                .run();
    }
}
