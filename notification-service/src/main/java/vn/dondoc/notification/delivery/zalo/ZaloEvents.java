package vn.dondoc.notification.delivery.zalo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.dondoc.notification.database.Database;

/** The events of the webhook that came, each once. */
@ApplicationScoped
class ZaloEvents {

    static final String ARRIVED = "user_received_message";

    private final Database database;

    ZaloEvents(Database database) {
        this.database = database;
    }

    /** @param zaloId of the message, by which Zalo knows it. @return whether this did not come before */
    boolean isNew(String name, String zaloId, Instant now) {
        holdUntilTheEnd(zaloId);
        return database.sql(
                                "insert into zalo_event (event_key, received_at) values (:key, :now) on conflict do nothing")
                        .with("key", name + " " + zaloId)
                        .with("now", now)
                        .run()
                > 0;
    }

    /** Whether word of an arrival came before the answer to the sending, so that nobody knew which message it spoke of. */
    boolean hasToldOf(String zaloId) {
        holdUntilTheEnd(zaloId);
        return database.sql("select exists (select from zalo_event where event_key = :key) as told")
                .with("key", ARRIVED + " " + zaloId)
                .one(row -> row.flag("told"));
    }

    /** An event and an answer about one message may cross: the later of the two must see the other. */
    private void holdUntilTheEnd(String zaloId) {
        database.sql("select cast(pg_advisory_xact_lock(hashtext(:message)) as text)")
                .with("message", "zalo " + zaloId)
                .list(row -> true);
    }
}
