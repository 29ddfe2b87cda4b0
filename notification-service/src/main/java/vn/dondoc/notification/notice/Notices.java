package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        end(notices.stream().collect(Collectors.toMap(Function.identity(), notice -> end)));
    }

    /** The same for notices each of which has an end of its own. */
    public void end(Map<NoticeId, End> ends) {
        if (ends.isEmpty()) {
            return;
        }
        var ended = database.sql("""
                        with end_of as (
                            select * from unnest(cast(:notice as uuid[]), :outcome, :reason, :channel, :sentAs,
                                                 cast(:at as timestamptz[]))
                                          as given (notice_id, outcome, reason, channel, sent_as, ended_at)),
                        ended as (
                            update notice n
                            set outcome = e.outcome, reason = e.reason, channel = e.channel, sent_as = e.sent_as,
                                ended_at = e.ended_at
                            from end_of e where n.notice_id = e.notice_id and n.ended_at is null
                            returning n.notice_id, n.intent_id, n.contact_id, n.message_id)
                        select e.*, i.task_id, i.deadline_version, i.step, i.unit_code, i.role, c.name as contact_name,
                               (select count(*) from notice n where n.intent_id = e.intent_id) as notices
                        from ended e join intent i using (intent_id) left join contact c using (contact_id)
                        order by i.intent_id, e.notice_id
                        """)
                .with("notice", ends.entrySet(), entry -> entry.getKey().value())
                .with("outcome", ends.values(), end -> end.outcome().code())
                .with("reason", ends.values(), End::reason)
                .with("channel", ends.values(), end -> code(end.channel()))
                .with("sentAs", ends.values(), End::sentAs)
                .with("at", ends.values(), End::at)
                .list(row -> ended(row, ends));
        ledger.append(ended.stream().map(Notices::row).toList());
        outbox.append(ended.stream().map(Notices::event).toList());
    }

    /** Those of a message that have not ended, in the order in which their intents came. */
    public List<NoticeId> open(MessageId message) {
        return open(List.of(message)).getOrDefault(message, List.of());
    }

    /** The same by message; one without any is missing. */
    public Map<MessageId, List<NoticeId>> open(Collection<MessageId> messages) {
        return database
                .sql("""
                        select message_id, notice_id from notice
                        where message_id = any(cast(:messages as uuid[])) and ended_at is null order by intent_id
                        """)
                .with("messages", messages, MessageId::value)
                .list(row -> Map.entry(new MessageId(row.uuid("message_id")), new NoticeId(row.uuid("notice_id"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static LedgerRow row(NoticeEnded notice) {
        return LedgerRow.ended(
                notice.at(),
                notice.noticeId().value(),
                notice.contactId() == null ? null : notice.contactId().value(),
                notice.outcome().code(),
                code(notice.channel()),
                notice.reason(),
                notice.messageId());
    }

    private static @Nullable String code(@Nullable Channel channel) {
        return channel == null ? null : channel.code();
    }

    private static NoticeEnded ended(Row row, Map<NoticeId, End> ends) {
        var id = new NoticeId(row.uuid("notice_id"));
        var end = Objects.requireNonNull(ends.get(id));
        var contact = row.uuidOrNull("contact_id");
        return new NoticeEnded(
                id,
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
