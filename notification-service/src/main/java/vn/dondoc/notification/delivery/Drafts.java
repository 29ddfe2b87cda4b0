package vn.dondoc.notification.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.message.Addressee;
import vn.dondoc.notification.message.DueItem;
import vn.dondoc.notification.message.Entry;
import vn.dondoc.notification.message.Report;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.MessageId;
import vn.dondoc.notification.notice.ReminderKind;

/** Gathers what messages have to say, by a few statements for all of them. */
@ApplicationScoped
class Drafts {

    /** What an open notice has to say, as it is kept. */
    private record Kept(
            ReminderKind kind,
            @Nullable String item,
            @Nullable String report) {}

    private final Database database;
    private final ObjectMapper json;

    Drafts(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** One for each message, in their order. @throws UnwritableMessage if what one has to say cannot be read */
    List<Draft> of(Collection<Message> messages) {
        var kept = kept(messages.stream().map(Message::id).toList());
        var addressees = addressees(messages);
        var drafts = messages.stream()
                .map(message -> UnwritableMessage.guard(
                        message,
                        () -> draft(
                                message,
                                kept.getOrDefault(message.id(), List.of()),
                                Objects.requireNonNull(addressees.get(message.contact())))))
                .toList();
        var threads = threads(drafts);
        return drafts.stream()
                .map(draft -> draft.after(threads.getOrDefault(draft.message().id(), List.of())))
                .toList();
    }

    /** What there is still to say of tasks. */
    List<Entry> entries(MessageId message) {
        return entries(kept(List.of(message)).getOrDefault(message, List.of()));
    }

    private Draft draft(Message message, List<Kept> kept, Addressee addressee) {
        var report = kept.stream()
                .flatMap(one -> Optional.ofNullable(one.report()).stream())
                .findFirst()
                .map(said -> read(said, Report.class));
        return new Draft(message, addressee, entries(kept), report, List.of(), kept.size());
    }

    private List<Entry> entries(List<Kept> kept) {
        return kept.stream()
                .flatMap(one ->
                        Optional.ofNullable(one.item())
                                .map(item -> new Entry(one.kind(), read(item, DueItem.class)))
                                .stream())
                .toList();
    }

    private Map<MessageId, List<Kept>> kept(Collection<MessageId> messages) {
        return database
                .sql("""
                        select n.message_id, i.kind, i.item, i.report from notice n join intent i using (intent_id)
                        where n.message_id = any(cast(:messages as uuid[])) and n.ended_at is null order by i.intent_id
                        """)
                .with("messages", messages, MessageId::value)
                .list(row -> Map.entry(
                        new MessageId(row.uuid("message_id")),
                        new Kept(ReminderKind.of(row.text("kind")), row.textOrNull("item"), row.textOrNull("report"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<ContactId, Addressee> addressees(Collection<Message> messages) {
        return database
                .sql("""
                        select c.contact_id, c.name, u.code, u.name as unit_name
                        from contact c join unit u on u.code = c.unit_code
                        where c.contact_id = any(cast(:contacts as uuid[]))
                        """)
                .with("contacts", messages, message -> message.contact().value())
                .list(row -> new Addressee(
                        new ContactId(row.uuid("contact_id")),
                        row.text("name"),
                        row.text("code"),
                        row.text("unit_name")))
                .stream()
                .collect(Collectors.toMap(Addressee::contact, Function.identity()));
    }

    private Map<MessageId, List<MessageId>> threads(Collection<Draft> drafts) {
        var ofOneTask =
                drafts.stream().filter(draft -> draft.onlyTask().isPresent()).toList();
        if (ofOneTask.isEmpty()) {
            return Map.of();
        }
        var earlier = database
                .sql("""
                        select d.message_id as later, m.message_id
                        from unnest(cast(:message as uuid[]), cast(:contact as uuid[]), cast(:task as uuid[]))
                             as d (message_id, contact_id, task_id)
                        join message m on m.contact_id = d.contact_id and m.message_id <> d.message_id
                                      and m.frozen_at is not null
                        where exists (select from notice n join intent i using (intent_id)
                                      where n.message_id = m.message_id and i.task_id = d.task_id and n.channel = 'email'
                                        and n.outcome in ('delivered', 'unknown', 'crossed'))
                        order by m.frozen_at, m.message_id
                        """)
                .with("message", ofOneTask, draft -> draft.message().id().value())
                .with("contact", ofOneTask, draft -> draft.message().contact().value())
                .with("task", ofOneTask, draft -> draft.onlyTask().orElseThrow().value())
                .list(row -> Map.entry(new MessageId(row.uuid("later")), new MessageId(row.uuid("message_id"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        earlier.replaceAll((later, all) -> all.size() < 2 ? all : List.of(all.getFirst(), all.getLast()));
        return earlier;
    }

    private <T> T read(String said, Class<T> type) {
        try {
            return json.readValue(said, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept item cannot be read", e);
        }
    }
}
