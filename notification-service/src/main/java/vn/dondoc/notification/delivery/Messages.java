package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.message.Letter;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.MessageId;

/** All messages. What is read is locked until the transaction ends; what another transaction holds is passed over. */
@ApplicationScoped
class Messages {

    /** Of a morning, or its supplement. */
    private static final String IS_DIGEST = "gathers like 'morning %'";

    private final Database database;
    private final MessageRow rows;

    Messages(Database database, MessageRow rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Whether the gathering of a digest is over: locks nothing. */
    boolean isDigestToClose(Instant now) {
        return database.sql("select exists (select from message where state = 'gathering' and due_at <= :now and "
                        + IS_DIGEST + ") as due")
                .with("now", now)
                .one(row -> row.flag("due"));
    }

    /** Messages whose gathering is over, the longest first. @param digestsUpTo digests due later are passed over */
    List<Message> toClose(Instant now, Instant digestsUpTo, int most) {
        return database.sql("select * from message where message_id in ("
                        + due("state = 'gathering' and (due_at <= :digests or not " + IS_DIGEST + ")", ":most")
                        + ") order by due_at for update")
                .with("digests", digestsUpTo)
                .with("now", now)
                .with("most", most)
                .list(rows::read);
    }

    /** Urgent messages whose attempt is due, the longest first, then others; one in state SENDING has lost its attempt. */
    List<Message> toAttempt(Instant now, int most) {
        return database.sql("""
                        with pressing as (%s), others as (%s)
                        select * from message
                        where message_id in (select message_id from pressing union all select message_id from others)
                        order by urgent desc, due_at for update
                        """.formatted(
                                due("state in ('ready', 'sending') and urgent", ":most"),
                                due(
                                        "state in ('ready', 'sending') and not urgent",
                                        "(select greatest(0, :most - count(*)) from pressing)")))
                .with("now", now)
                .with("most", most)
                .list(rows::read);
    }

    /** The row is to be locked once more by who reads it: what was read without a lock may be what it was before. */
    private static String due(String which, String most) {
        return "select message_id from message where " + which + " and due_at <= :now order by due_at limit " + most
                + " for update skip locked";
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
        return locked(List.of(id)).stream().findFirst();
    }

    /** Those there are, without what they say. */
    List<Message> locked(Collection<MessageId> ids) {
        return database.sql("""
                        select message_id, contact_id, state, channel, urgent, slot_at, channels_refused, attempts, give_up_at,
                               unsure, frozen_at, notices_written
                        from message where message_id = any(cast(:ids as uuid[])) order by message_id for update
                        """).with("ids", ids, MessageId::value).list(rows::withoutContent);
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

    /** Keeps what messages say, and has those that gathered go. Each is frozen once; striking notices and changing channels only write it again. */
    void freeze(Collection<Writing> written, Instant now) {
        database.sql("""
                        update message m
                        set state = case m.state when 'gathering' then 'ready' else m.state end,
                            due_at = case m.state when 'gathering' then :now else m.due_at end,
                            frozen_at = coalesce(m.frozen_at, :now), notices_written = cast(w.notices as integer),
                            subject = w.subject, body_text = w.body_text, body_html = w.html, body_calendar = w.calendar,
                            thread = cast(w.thread as uuid[]), urgent = cast(w.urgent as boolean), zalo_data = cast(w.zalo as jsonb)
                        from unnest(cast(:id as uuid[]), :notices, :urgent, :subject, :text, :html, :calendar, :thread, :zalo)
                             as w (id, notices, urgent, subject, body_text, html, calendar, thread, zalo)
                        where m.message_id = w.id
                        """)
                .with("now", now)
                .with("id", written, each -> each.message().id().value())
                .with("notices", written, Writing::notices)
                .with("urgent", written, Writing::isUrgent)
                .with("subject", written, each -> letter(each, Letter::subject))
                .with("text", written, each -> letter(each, Letter::text))
                .with("html", written, each -> letter(each, Letter::html))
                .with("calendar", written, each -> letter(each, Letter::calendar))
                .with("thread", written, each -> MessageRow.thread(each.content()))
                .with("zalo", written, each -> rows.zalo(each.content()))
                .run();
    }

    private static @Nullable String letter(Writing written, Function<Letter, @Nullable String> part) {
        return written.content() instanceof Letter mail ? part.apply(mail) : null;
    }

    /** Moves the message on. @param dueAt when something is next to do, where there is something */
    void move(MessageId id, Message.State state, Instant dueAt) {
        move(List.of(id), state, dueAt);
    }

    void move(Collection<MessageId> ids, Message.State state, Instant dueAt) {
        if (ids.isEmpty()) {
            return;
        }
        database.sql("update message set state = :state, due_at = :due where message_id = any(cast(:ids as uuid[]))")
                .with("state", state.code())
                .with("due", dueAt)
                .with("ids", ids, MessageId::value)
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

    /** Of the addresses they go to only hashes stay. */
    void beginAttempts(Collection<Attempt> attempts, Instant now, Instant leaseEnd, Instant giveUpAt) {
        if (attempts.isEmpty()) {
            return;
        }
        database.sql("""
                        update message m
                        set state = 'sending', attempts = m.attempts + 1, first_attempt_at = coalesce(m.first_attempt_at, :now),
                            give_up_at = coalesce(m.give_up_at, :giveUp), due_at = :due, slot_at = null,
                            sent_to = encode(sha256(convert_to(lower(a.address), 'UTF8')), 'hex')
                        from unnest(cast(:id as uuid[]), :address) as a (id, address)
                        where m.message_id = a.id
                        """)
                .with("now", now)
                .with("due", leaseEnd)
                .with("giveUp", giveUpAt)
                .with("id", attempts, attempt -> attempt.message().value())
                .with("address", attempts, Attempt::address)
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
}
