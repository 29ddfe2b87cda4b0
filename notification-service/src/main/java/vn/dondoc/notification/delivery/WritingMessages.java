package vn.dondoc.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.database.Row;
import vn.dondoc.notification.message.Addressee;
import vn.dondoc.notification.message.Content;
import vn.dondoc.notification.message.DueItem;
import vn.dondoc.notification.message.Entry;
import vn.dondoc.notification.message.Report;
import vn.dondoc.notification.message.WritingMail;
import vn.dondoc.notification.message.WritingZalo;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.MessageId;
import vn.dondoc.notification.notice.ReminderKind;

/** Writes what a message says from the notices that are still open. */
@ApplicationScoped
class WritingMessages {

    private final Database database;
    private final ObjectMapper json;
    private final WritingMail mail;
    private final WritingZalo zalo;

    WritingMessages(Database database, ObjectMapper json, WritingMail mail, WritingZalo zalo) {
        this.database = database;
        this.json = json;
        this.mail = mail;
        this.zalo = zalo;
    }

    Content write(MessageId message, ContactId contact, Channel channel, List<Entry> entries, Instant now) {
        var addressee = addressee(contact);
        var report = report(message);
        if (report.isPresent()) {
            return switch (channel) {
                case EMAIL -> mail.write(addressee, report.get());
                case ZALO -> zalo.write(addressee, report.get());
            };
        }
        var today = now.atZone(VietnamTime.ZONE).toLocalDate();
        return switch (channel) {
            case EMAIL -> mail.write(addressee, entries, today).after(thread(message, contact, entries));
            case ZALO -> zalo.write(addressee, entries, today);
        };
    }

    private Addressee addressee(ContactId contact) {
        return database.sql("""
                        select c.name, u.code, u.name as unit_name
                        from contact c join unit u on u.code = c.unit_code where c.contact_id = :contact
                        """)
                .with("contact", contact.value())
                .one(row -> new Addressee(contact, row.text("name"), row.text("code"), row.text("unit_name")));
    }

    /** Earlier mails about the only task a mail speaks of, if one may have arrived: the first and the last. */
    private List<MessageId> thread(MessageId message, ContactId contact, List<Entry> entries) {
        var tasks =
                entries.stream().map(entry -> entry.item().taskId()).distinct().toList();
        if (tasks.size() != 1) {
            return List.of();
        }
        var earlier = database.sql("""
                        select m.message_id from message m
                        where m.message_id <> :message and m.contact_id = :contact and m.frozen_at is not null
                          and exists (select from notice n join intent i using (intent_id)
                                      where n.message_id = m.message_id and i.task_id = :task and n.channel = 'email'
                                        and n.outcome in ('delivered', 'unknown', 'crossed'))
                        order by m.frozen_at, m.message_id
                        """)
                .with("message", message.value())
                .with("contact", contact.value())
                .with("task", tasks.getFirst().value())
                .list(row -> new MessageId(row.uuid("message_id")));
        return earlier.size() < 2 ? earlier : List.of(earlier.getFirst(), earlier.getLast());
    }

    /** The report that a message is; it is the only one in it. */
    private Optional<Report> report(MessageId message) {
        return database.sql("""
                        select i.report from notice n join intent i using (intent_id)
                        where n.message_id = :message and n.ended_at is null and i.report is not null
                        """).with("message", message.value()).first(row -> read(row.text("report"), Report.class));
    }

    /** What there is still to say of tasks. */
    List<Entry> entries(MessageId message) {
        return database.sql("""
                        select i.kind, i.item from notice n join intent i using (intent_id)
                        where n.message_id = :message and n.ended_at is null and i.report is null order by i.intent_id
                        """).with("message", message.value()).list(this::entry);
    }

    private Entry entry(Row row) {
        return new Entry(ReminderKind.of(row.text("kind")), read(row.text("item"), DueItem.class));
    }

    private <T> T read(String said, Class<T> type) {
        try {
            return json.readValue(said, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept item cannot be read", e);
        }
    }
}
