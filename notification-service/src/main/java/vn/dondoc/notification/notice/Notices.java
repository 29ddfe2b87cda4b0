package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.messaging.Outbox;
import vn.dondoc.messaging.OutgoingEvent;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.database.Row;
import vn.dondoc.notification.ledger.Ledger;
import vn.dondoc.notification.ledger.LedgerRow;

/** All notices; the one place where they begin and where they end. Every method joins the caller's transaction. */
@ApplicationScoped
public class Notices {

    private final Database database;
    private final Ledger ledger;
    private final Outbox outbox;

    Notices(Database database, Ledger ledger, Outbox outbox) {
        this.database = database;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /**
     * Plans that a contact hears of an intent by a message; null for what no contact or no message stands for.
     *
     * @param insteadOf whose place the contact takes
     */
    public NoticeId plan(
            long intent,
            @Nullable ContactId contact,
            @Nullable ContactId insteadOf,
            @Nullable MessageId message,
            Instant now) {
        var id = new NoticeId(UUID.randomUUID());
        database.sql("""
                        insert into notice (notice_id, intent_id, contact_id, instead_of, message_id)
                        values (:notice, :intent, :contact, :insteadOf, :message)
                        """)
                .with("notice", id.value())
                .with("intent", intent)
                .with("contact", contact == null ? null : contact.value())
                .with("insteadOf", insteadOf == null ? null : insteadOf.value())
                .with("message", message == null ? null : message.value())
                .run();
        ledger.append(LedgerRow.planned(
                now, id.value(), contact == null ? null : contact.value(), message == null ? null : message.value()));
        return id;
    }

    /** Ends the notices that are still open, and tells those who wait for it. A notice that has ended stays as it is. */
    public void end(Collection<NoticeId> notices, End end) {
        if (notices.isEmpty()) {
            return;
        }
        var ended = database.sql("""
                        with ended as (
                            update notice
                            set outcome = :outcome, reason = :reason, channel = :channel, sent_as = :sentAs, ended_at = :at
                            where notice_id = any(:notices) and ended_at is null
                            returning notice_id, intent_id, contact_id, message_id)
                        select e.*, i.task_id, i.deadline_version, i.step, i.unit_code, i.role, c.name as contact_name,
                               (select count(*) from notice n where n.intent_id = e.intent_id) as notices
                        from ended e join intent i using (intent_id) left join contact c using (contact_id)
                        order by i.intent_id, e.notice_id
                        """)
                .with("outcome", end.outcome().code())
                .with("reason", end.reason())
                .with("channel", end.channel() == null ? null : end.channel().code())
                .with("sentAs", end.sentAs())
                .with("at", end.at())
                .with("notices", notices.stream().map(NoticeId::value).toList())
                .list(row -> ended(row, end));
        for (var notice : ended) {
            ledger.append(LedgerRow.ended(
                    end.at(),
                    notice.noticeId().value(),
                    notice.contactId() == null ? null : notice.contactId().value(),
                    end.outcome().code(),
                    end.channel() == null ? null : end.channel().code(),
                    end.reason(),
                    end.sentAs()));
        }
        outbox.append(ended.stream().map(Notices::event).toList());
    }

    /** Those of a message that have not ended, in the order in which their intents came. */
    public List<NoticeId> open(MessageId message) {
        return database.sql("""
                        select notice_id from notice where message_id = :message and ended_at is null order by intent_id
                        """).with("message", message.value()).list(row -> new NoticeId(row.uuid("notice_id")));
    }

    private static NoticeEnded ended(Row row, End end) {
        var contact = row.uuidOrNull("contact_id");
        return new NoticeEnded(
                new NoticeId(row.uuid("notice_id")),
                new TaskId(row.uuid("task_id")),
                row.integer("deadline_version"),
                row.text("step"),
                new Audience(row.text("unit_code"), Role.of(row.text("role"))),
                contact == null ? null : new ContactId(contact),
                row.textOrNull("contact_name"),
                end.outcome(),
                end.reason(),
                end.channel(),
                end.at(),
                Math.toIntExact(row.number("notices")),
                end.sentAs());
    }

    private static OutgoingEvent event(NoticeEnded notice) {
        var task = notice.taskId().value().toString();
        return new OutgoingEvent(NoticeEnded.TOPIC, task, NoticeEnded.TYPE, task, notice);
    }
}
