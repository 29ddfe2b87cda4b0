package vn.dondoc.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.database.Row;
import vn.dondoc.notification.message.Content;
import vn.dondoc.notification.message.Letter;
import vn.dondoc.notification.message.ZaloText;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.MessageId;

/** All messages. What is read is locked until the transaction ends; what another transaction holds is passed over. */
@ApplicationScoped
class Messages {

    /** Of a morning, or its supplement. */
    private static final String IS_DIGEST = "gathers like 'morning %'";

    private final Database database;
    private final ObjectMapper json;

    Messages(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Whether the gathering of a digest is over: locks nothing. */
    boolean isDigestToClose(Instant now) {
        return database.sql("select exists (select from message where state = 'gathering' and due_at <= :now and "
                        + IS_DIGEST + ") as due")
                .with("now", now)
                .one(row -> row.flag("due"));
    }

    /** The message whose gathering is over the longest. @param digestsUpTo digests due later are passed over */
    Optional<Message> nextToClose(Instant now, Instant digestsUpTo) {
        return database.sql("select * from message where message_id = ("
                        + due("state = 'gathering' and (due_at <= :digests or not " + IS_DIGEST + ")") + ") for update")
                .with("digests", digestsUpTo)
                .with("now", now)
                .first(this::message);
    }

    /** The urgent message whose attempt is due the longest, else any such; one in state SENDING has lost its attempt. */
    Optional<Message> nextToAttempt(Instant now) {
        return database.sql("select * from message where message_id = coalesce((%s), (%s)) for update"
                        .formatted(
                                due("state in ('ready', 'sending') and urgent"),
                                due("state in ('ready', 'sending') and not urgent")))
                .with("now", now)
                .first(this::message);
    }

    /** The row is to be locked once more by who reads it: what was read without a lock may be what it was before. */
    private static String due(String which) {
        return "select message_id from message where " + which
                + " and due_at <= :now order by due_at limit 1 for update skip locked";
    }

    /** Whether an attempt may be due: locks nothing. */
    boolean isAnyDue(Instant now) {
        return database.sql("""
                        select exists (select from message where state in ('ready', 'sending') and urgent and due_at <= :now)
                            or exists (select from message where state in ('ready', 'sending') and not urgent and due_at <= :now)
                            as due
                        """).with("now", now).one(row -> row.flag("due"));
    }

    /** Waits for whoever holds the message. */
    Message locked(MessageId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No message " + id.value()));
    }

    /** The same, of a number that came from outside. */
    Optional<Message> find(MessageId id) {
        return database.sql("select * from message where message_id = :id for update")
                .with("id", id.value())
                .first(this::message);
    }

    /** Nothing is sent by the channel any more; the message waits for word of what may have been. */
    void awaitWord(MessageId id, Channel channel, Instant until) {
        database.sql("""
                        update message set channels_refused = array_append(channels_refused, :channel), state = 'ready',
                                           due_at = :until
                        where message_id = :id
                        """)
                .with("channel", channel.code())
                .with("until", until)
                .with("id", id.value())
                .run();
    }

    /** Keeps what the message says. It is frozen once; striking notices and changing channels only write it again. */
    void freeze(MessageId id, Content content, boolean urgent, int notices, Instant now) {
        var letter = content instanceof Letter mail ? mail : null;
        database.sql("""
                        update message
                        set frozen_at = coalesce(frozen_at, :now), notices_written = :notices, subject = :subject,
                            body_text = :text, body_html = :html, body_calendar = :calendar,
                            thread = cast(:thread as uuid[]), urgent = :urgent, zalo_data = cast(:zalo as jsonb)
                        where message_id = :id
                        """)
                .with("now", now)
                .with("notices", notices)
                .with("urgent", urgent)
                .with("subject", letter == null ? null : letter.subject())
                .with("text", letter == null ? null : letter.text())
                .with("html", letter == null ? null : letter.html())
                .with("calendar", letter == null ? null : letter.calendar())
                .with(
                        "thread",
                        letter == null
                                ? List.of()
                                : letter.thread().stream().map(MessageId::value).toList())
                .with("zalo", content instanceof ZaloText zalo ? write(zalo) : null)
                .with("id", id.value())
                .run();
    }

    /** Moves the message on. @param dueAt when something is next to do, where there is something */
    void move(MessageId id, Message.State state, Instant dueAt) {
        database.sql("update message set state = :state, due_at = :due where message_id = :id")
                .with("state", state.code())
                .with("due", dueAt)
                .with("id", id.value())
                .run();
    }

    /** Puts off what is next to do, unless somebody else has moved the message on meanwhile. */
    void rest(MessageId id, Message.State state, Instant until) {
        database.sql("update message set due_at = :until where message_id = :id and state = :state")
                .with("until", until)
                .with("id", id.value())
                .with("state", state.code())
                .run();
    }

    /** Waits for its moment within the limits of its channel. */
    void takeSlot(MessageId id, Instant slot) {
        database.sql("update message set slot_at = :slot, due_at = :slot where message_id = :id")
                .with("slot", slot)
                .with("id", id.value())
                .run();
    }

    /** Waits until its reader may be disturbed; the wait does not count towards giving up. */
    void hold(MessageId id, Instant now, Instant until) {
        database.sql("""
                        update message
                        set due_at = :until, give_up_at = give_up_at + (cast(:until as timestamptz) - cast(:now as timestamptz))
                        where message_id = :id
                        """)
                .with("until", until)
                .with("now", now)
                .with("id", id.value())
                .run();
    }

    /** @param address it goes to; only a hash of it stays */
    void beginAttempt(MessageId id, String address, Instant now, Instant leaseEnd, Instant giveUpAt) {
        database.sql("""
                        update message
                        set state = 'sending', attempts = attempts + 1, first_attempt_at = coalesce(first_attempt_at, :now),
                            give_up_at = coalesce(give_up_at, :giveUp), due_at = :due, slot_at = null,
                            sent_to = encode(sha256(convert_to(lower(:address), 'UTF8')), 'hex')
                        where message_id = :id
                        """)
                .with("now", now)
                .with("due", leaseEnd)
                .with("giveUp", giveUpAt)
                .with("address", address)
                .with("id", id.value())
                .run();
    }

    void becomeUnsure(MessageId id) {
        database.sql("update message set unsure = true where message_id = :id")
                .with("id", id.value())
                .run();
    }

    /** Gives a channel up for this message and takes another; the content must be written anew for it. */
    void changeChannel(MessageId id, Channel from, Channel to) {
        database.sql("""
                        update message
                        set channel = :to, channels_refused = array_append(channels_refused, :from), notices_written = null
                        where message_id = :id
                        """)
                .with("to", to.code())
                .with("from", from.code())
                .with("id", id.value())
                .run();
    }

    private Message message(Row row) {
        return new Message(
                new MessageId(row.uuid("message_id")),
                new ContactId(row.uuid("contact_id")),
                Message.State.of(row.text("state")),
                Channel.of(row.text("channel")),
                row.flag("urgent"),
                row.instantOrNull("slot_at") != null,
                row.texts("channels_refused").stream().map(Channel::of).toList(),
                row.integer("attempts"),
                row.instantOrNull("give_up_at"),
                row.flag("unsure"),
                row.instantOrNull("frozen_at"),
                row.integerOrNull("notices_written"),
                content(row));
    }

    private @Nullable Content content(Row row) {
        var subject = row.textOrNull("subject");
        if (subject != null) {
            return new Letter(
                    subject,
                    row.text("body_text"),
                    row.text("body_html"),
                    row.textOrNull("body_calendar"),
                    row.uuids("thread").stream().map(MessageId::new).toList());
        }
        var zalo = row.textOrNull("zalo_data");
        return zalo == null ? null : read(zalo);
    }

    /** As a list of pairs: jsonb would not keep the order of an object's members, and the same bytes must go again. */
    private String write(ZaloText text) {
        try {
            return json.writeValueAsString(text.values().entrySet().stream()
                    .map(value -> List.of(value.getKey(), value.getValue()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The values of a Zalo message cannot be written", e);
        }
    }

    private ZaloText read(String pairs) {
        try {
            var values = new LinkedHashMap<String, String>();
            json.readValue(pairs, new TypeReference<List<List<String>>>() {})
                    .forEach(pair -> values.put(pair.getFirst(), pair.getLast()));
            return new ZaloText(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The values of a Zalo message cannot be read", e);
        }
    }
}
