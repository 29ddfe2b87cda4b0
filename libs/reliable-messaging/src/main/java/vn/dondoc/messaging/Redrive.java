package vn.dondoc.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must happen in the transaction in which a dead letter is processed once more: it is marked, so that it never is a second time,
 * and forgotten as an event that came before. The position of its channel stays, for the letter stands far behind it.
 */
record Redrive(String letter, String channel) {

    /** Bound while a consumer is given one. */
    static final ScopedValue<Redrive> CURRENT = ScopedValue.newInstance();

    /** Marks stand in the table of the inbox, under a channel that no consumer has, and are kept for good. */
    static final String MARKS = "redriven";

    void prepare(Connection connection, Set<EventId> ids, Map<TopicKey, Long> sequences, Instant now)
            throws SQLException {
        if (InboxTable.remember(connection, MARKS, Set.of(mark(letter)), now).isEmpty()) {
            throw new RedriveRefused(RedriveRefused.Reason.REDRIVEN_BEFORE, letter);
        }
        Map<TopicKey, Long> newest = InboxTable.newest(connection, channel, sequences.keySet());
        if (sequences.entrySet().stream()
                .anyMatch(event -> newest.getOrDefault(event.getKey(), 0L) >= event.getValue())) {
            throw new RedriveRefused(RedriveRefused.Reason.LATER_EVENT_PROCESSED, letter);
        }
        InboxTable.forget(connection, channel, List.copyOf(ids));
    }

    static EventId mark(String letter) {
        return new EventId("", letter);
    }
}
