package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.dondoc.messaging.Agenda;
import vn.dondoc.notification.database.Database;

/** When a message next closes or is next attempted. Intents whose unit is unknown wait for an event, not for an instant. */
@ApplicationScoped
class DeliveryAgenda implements Agenda {

    private final Database database;

    DeliveryAgenda(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return database.sql("""
                        select due_at from message where state in ('gathering', 'ready') and due_at > :now
                        order by due_at limit 1
                        """).with("now", now).first(row -> row.instant("due_at"));
    }

    /** Messages due, and messages on their way. */
    @Override
    public long inHand(Instant now) {
        return database.sql("""
                        select count(*) as messages from message
                        where state = 'sending' or (state in ('gathering', 'ready') and due_at <= :now)
                        """).with("now", now).one(row -> row.number("messages"));
    }
}
