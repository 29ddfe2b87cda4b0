package vn.dondoc.messaging;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The statements on the tables of the outbox, each over many rows at once. */
final class OutboxTable {

    /** One relay at a time in a database; the number only has to be no one else's. */
    private static final long RELAY_LOCK = 0x646F_6E64_6F63_0001L;

    /** How much a run of the relay holds in memory at most, beyond its first row. */
    private static final long BYTES_A_RUN = 16L << 20;

    private OutboxTable() {}

    /** Gives each key as many numbers as it wants and returns the last; locks the keys until the transaction ends. */
    static Map<TopicKey, Long> count(Connection connection, Map<TopicKey, Long> wanted) throws SQLException {
        List<TopicKey> keys = List.copyOf(wanted.keySet());
        // in one order for all, so that two transactions never wait for each other
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into outbox_key (topic, key, last_sequence)
                select topic, key, floor + number
                from unnest(?, ?, ?) as wanted (topic, key, number),
                     (select coalesce(max(last_sequence), 0) as floor from outbox_key where topic = '' and key = '') as restored
                order by topic, key
                on conflict (topic, key) do update
                set last_sequence = excluded.last_sequence + greatest(0, outbox_key.last_sequence
                    - (select coalesce(max(f.last_sequence), 0) from outbox_key f where f.topic = '' and f.key = ''))
                returning topic, key, last_sequence""")) {
            statement.setArray(1, texts(connection, keys.stream().map(TopicKey::topic)));
            statement.setArray(2, texts(connection, keys.stream().map(TopicKey::key)));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", keys.stream().map(wanted::get).toArray()));
            Map<TopicKey, Long> last = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    last.put(new TopicKey(rows.getString(1), rows.getString(2)), rows.getLong(3));
                }
            }
            return last;
        }
    }

    /**
     * From now on every sequence of every key is greater than a number. A restored database would give numbers a second
     * time, and consumers would take new events for old ones. The floor stands in the row of the empty topic.
     */
    static void raiseFloor(Connection connection, long floor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into outbox_key (topic, key, last_sequence) values ('', '', ?)
                on conflict (topic, key) do update
                set last_sequence = greatest(outbox_key.last_sequence, excluded.last_sequence)""")) {
            statement.setLong(1, floor);
            statement.executeUpdate();
        }
    }

    static void append(Connection connection, List<OutboxRow> rows, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into outbox (topic, key, headers, value, created_at)
                select topic, key, headers, value, ?
                from unnest(?, ?, ?, ?) with ordinality as row (topic, key, headers, value, place) order by place""")) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setArray(2, texts(connection, rows.stream().map(OutboxRow::topic)));
            statement.setArray(3, texts(connection, rows.stream().map(OutboxRow::key)));
            statement.setArray(4, texts(connection, rows.stream().map(row -> EventJson.headers(row.headers()))));
            statement.setArray(
                    5,
                    connection.createArrayOf(
                            "bytea", rows.stream().map(OutboxRow::value).toArray(byte[][]::new)));
            statement.executeUpdate();
        }
    }

    /** Tries to be the one relay of this transaction. */
    static boolean claim(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, RELAY_LOCK);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    static List<OutboxRow> oldest(Connection connection, int limit, Collection<String> exceptTopics)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select id, topic, key, headers, value
                from (
                    select *, sum(coalesce(octet_length(value), 0)) over (order by id rows between unbounded preceding and 1 preceding) as before
                    from (select * from outbox where topic <> all (?) order by id limit ?) as oldest
                ) as weighed
                where before is null or before < ?
                order by id""")) {
            statement.setArray(1, texts(connection, exceptTopics.stream()));
            statement.setInt(2, limit);
            statement.setLong(3, BYTES_A_RUN);
            List<OutboxRow> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new OutboxRow(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            EventJson.headers(rows.getString(4)),
                            rows.getBytes(5)));
                }
            }
            return found;
        }
    }

    static void delete(Connection connection, List<Long> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("delete from outbox where id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            statement.executeUpdate();
        }
    }

    static void standAside(Connection connection, long id, String reason, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                with refused as (delete from outbox where id = ? returning *)
                insert into outbox_refused (id, topic, key, headers, value, created_at, reason, refused_at)
                select id, topic, key, headers, value, created_at, ?, ? from refused""")) {
            statement.setLong(1, id);
            statement.setString(2, reason);
            statement.setTimestamp(3, Timestamp.from(now));
            statement.executeUpdate();
        }
    }

    static long pending(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from outbox");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** When the oldest row was written. */
    static Optional<Instant> waitingSince(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select created_at from outbox order by id limit 1");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getTimestamp(1).toInstant()) : Optional.empty();
        }
    }

    private static Array texts(Connection connection, Stream<?> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
