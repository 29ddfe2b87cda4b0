package vn.dondoc.messaging;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;

/** The statements on the tables of the inbox, each over a whole batch. */
final class InboxTable {

    private InboxTable() {}

    /** Remembers events and returns those that were not known before. */
    static Set<EventId> remember(Connection connection, String channel, Collection<EventId> ids, Instant now)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into inbox (channel, source, event_id, received_at)
                select ?, source, event_id, ? from unnest(?, ?) as arrived (source, event_id) order by source, event_id
                on conflict do nothing
                returning source, event_id""")) {
            statement.setString(1, channel);
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setArray(3, texts(connection, ids.stream().map(EventId::source)));
            statement.setArray(4, texts(connection, ids.stream().map(EventId::id)));
            Set<EventId> fresh = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    fresh.add(new EventId(rows.getString(1), rows.getString(2)));
                }
            }
            return fresh;
        }
    }

    /** Those of the events that are remembered. */
    static Set<EventId> known(Connection connection, String channel, Collection<EventId> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select source, event_id from inbox
                where channel = ? and (source, event_id) in (select * from unnest(?, ?))""")) {
            statement.setString(1, channel);
            statement.setArray(2, texts(connection, ids.stream().map(EventId::source)));
            statement.setArray(3, texts(connection, ids.stream().map(EventId::id)));
            Set<EventId> known = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.add(new EventId(rows.getString(1), rows.getString(2)));
                }
            }
            return known;
        }
    }

    /** As if they had never come. */
    static void forget(Connection connection, String channel, Collection<EventId> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                delete from inbox where channel = ? and (source, event_id) in (select * from unnest(?, ?))""")) {
            statement.setString(1, channel);
            statement.setArray(2, texts(connection, ids.stream().map(EventId::source)));
            statement.setArray(3, texts(connection, ids.stream().map(EventId::id)));
            statement.executeUpdate();
        }
    }

    /** The newest sequence of each key that has taken effect, 0 where there is none; locks the keys until the transaction ends. */
    static Map<TopicKey, Long> newest(Connection connection, String channel, Set<TopicKey> keys) throws SQLException {
        List<TopicKey> listed = List.copyOf(keys);
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into inbox_key (channel, topic, key, last_sequence)
                select ?, topic, key, 0 from unnest(?, ?) as arrived (topic, key) order by topic, key
                on conflict (channel, topic, key) do update set last_sequence = inbox_key.last_sequence
                returning topic, key, last_sequence""")) {
            statement.setString(1, channel);
            statement.setArray(2, texts(connection, listed.stream().map(TopicKey::topic)));
            statement.setArray(3, texts(connection, listed.stream().map(TopicKey::key)));
            Map<TopicKey, Long> newest = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    newest.put(new TopicKey(rows.getString(1), rows.getString(2)), rows.getLong(3));
                }
            }
            return newest;
        }
    }

    static void advance(Connection connection, String channel, Map<TopicKey, Long> newest) throws SQLException {
        List<TopicKey> keys = List.copyOf(newest.keySet());
        try (PreparedStatement statement = connection.prepareStatement("""
                update inbox_key set last_sequence = advanced.last_sequence
                from unnest(?, ?, ?) as advanced (topic, key, last_sequence)
                where channel = ? and inbox_key.topic = advanced.topic and inbox_key.key = advanced.key""")) {
            statement.setArray(1, texts(connection, keys.stream().map(TopicKey::topic)));
            statement.setArray(2, texts(connection, keys.stream().map(TopicKey::key)));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", keys.stream().map(newest::get).toArray()));
            statement.setString(4, channel);
            statement.executeUpdate();
        }
    }

    static void moveOn(Connection connection, String channel, Map<TopicPartition, Long> nextOffsets)
            throws SQLException {
        List<TopicPartition> partitions = List.copyOf(nextOffsets.keySet());
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into consumed_position (channel, topic, partition, next_offset)
                select ?, topic, partition, next_offset
                from unnest(?, ?, ?) as consumed (topic, partition, next_offset) order by topic, partition
                on conflict (channel, topic, partition) do update set next_offset = excluded.next_offset""")) {
            statement.setString(1, channel);
            statement.setArray(2, texts(connection, partitions.stream().map(TopicPartition::topic)));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "int",
                            partitions.stream().map(TopicPartition::partition).toArray()));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "bigint", partitions.stream().map(nextOffsets::get).toArray()));
            statement.executeUpdate();
        }
    }

    static int forgetBefore(Connection connection, Instant end) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "delete from inbox where received_at < ? and channel <> '" + Redrive.MARKS + "'")) {
            statement.setTimestamp(1, Timestamp.from(end));
            return statement.executeUpdate();
        }
    }

    private static Array texts(Connection connection, Stream<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
