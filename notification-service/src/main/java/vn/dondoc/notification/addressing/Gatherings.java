package vn.dondoc.notification.addressing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.MessageId;

/** The messages that still gather what they will say. */
@ApplicationScoped
class Gatherings {

    private final Database database;

    Gatherings(Database database) {
        this.database = database;
    }

    /** The open message for a departure, begun if there is none. It stays open until the caller's transaction ends. */
    MessageId join(ContactId contact, Channel channel, Departure departure) {
        // A digest waits for its latest notice, the message of a directive leaves with its most pressing one
        var closing = switch (departure.gathering()) {
            case Departure.Gathering.Morning morning -> "greatest";
            case Departure.Gathering.OfDirective directive -> "least";
            case Departure.Gathering.OfWithdrawal directive -> "least";
            case Departure.Gathering.OfReport report -> "least";
        };
        return database.sql("""
                        insert into message (message_id, contact_id, gathers, part, state, due_at, channel)
                        select :message, :contact, :gathers, coalesce(max(part), 0) + 1, 'gathering', :closes, :channel
                        from message where contact_id = :contact and gathers = :gathers
                        on conflict (contact_id, gathers) where state = 'gathering'
                        do update set due_at = %s(message.due_at, excluded.due_at)
                        returning message_id
                        """.formatted(closing))
                .with("message", UUID.randomUUID())
                .with("contact", contact.value())
                .with("gathers", departure.gathering().key())
                .with("closes", departure.closesAt())
                .with("channel", channel.code())
                .one(row -> new MessageId(row.uuid("message_id")));
    }

    /**
     * Whether the contact's digest of a morning was closed, so that nothing can join it. One that is being closed is waited for,
     * one that is open stays open until the caller's transaction ends.
     */
    boolean isClosed(ContactId contact, LocalDate morning) {
        return database.sql("""
                        select frozen_at is not null as closed from message
                        where contact_id = :contact and gathers = :gathers order by part for update
                        """)
                .with("contact", contact.value())
                .with("gathers", new Departure.Gathering.Morning(morning).key())
                .list(row -> row.flag("closed"))
                .contains(true);
    }
}
