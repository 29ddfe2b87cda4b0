package vn.dondoc.notification.receiving;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.database.Row;

/** All records that could not be processed. */
@ApplicationScoped
class KeptDeadLetters {

    static final int MOST = 200;

    private static final String REASON = "dondoc-reason";

    /** As it came. */
    record Content(String topic, @Nullable String key, byte[] value) {

        IncomingEvent event() {
            return IncomingEvent.parse(topic, key, value);
        }
    }

    private final Database database;
    private final ObjectMapper json;

    KeptDeadLetters(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The unsettled first, then the newest. */
    List<DeadLetter> list() {
        return database.sql("select * from dead_letter order by is_settled, dead_letter_id desc limit :most")
                .with("most", MOST)
                .list(this::letter);
    }

    /** The unsettled, the oldest first: the order in which they came. */
    List<Long> unsettled() {
        return database.sql(
                        "select dead_letter_id from dead_letter where not is_settled order by dead_letter_id limit :most")
                .with("most", MOST)
                .list(row -> row.number("dead_letter_id"));
    }

    Optional<DeadLetter> find(long id) {
        return database.sql("select * from dead_letter where dead_letter_id = :id")
                .with("id", id)
                .first(this::letter);
    }

    /** What is to be processed again, locked; empty if it is settled. */
    Optional<Content> open(long id) {
        return database.sql("""
                        select topic, key, encode(value, 'base64') as value from dead_letter
                        where dead_letter_id = :id and not is_settled for update
                        """)
                .with("id", id)
                .first(row -> new Content(
                        row.text("topic"),
                        row.textOrNull("key"),
                        Base64.getMimeDecoder()
                                .decode(Optional.ofNullable(row.textOrNull("value"))
                                        .orElse(""))));
    }

    /** The newest sequence of a key that has taken effect; 0 where there is none. */
    long newest(String topic, String key) {
        return database.sql(
                        "select coalesce(max(last_sequence), 0) as newest from inbox_key where topic = :topic and key = :key")
                .with("topic", topic)
                .with("key", key)
                .one(row -> row.number("newest"));
    }

    void redriven(long id, boolean settled, String result, String by, Instant now) {
        database.sql("""
                        update dead_letter set redriven_at = :now, redriven_by = :by, result = :result, is_settled = :settled
                        where dead_letter_id = :id
                        """)
                .with("now", now)
                .with("by", by)
                .with("result", result)
                .with("settled", settled)
                .with("id", id)
                .run();
    }

    private DeadLetter letter(Row row) {
        return new DeadLetter(
                row.number("dead_letter_id"),
                row.text("topic"),
                row.textOrNull("key"),
                reason(row.text("headers")),
                row.instant("died_at"),
                row.instantOrNull("redriven_at"),
                row.textOrNull("redriven_by"),
                row.textOrNull("result"),
                row.flag("is_settled"));
    }

    private String reason(String headers) {
        try {
            for (var header : json.readTree(headers)) {
                if (header.path("name").asText().equals(REASON)) {
                    return new String(header.path("value").binaryValue(), StandardCharsets.UTF_8);
                }
            }
            return "";
        } catch (IOException e) {
            return "";
        }
    }
}
