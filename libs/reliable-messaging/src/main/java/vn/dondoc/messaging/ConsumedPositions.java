package vn.dondoc.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the events of each partition have taken effect in this database, by the channels the service has today: one of an
 * earlier version that nobody reads any more stands still, and would seem to lag for ever.
 */
@ApplicationScoped
public class ConsumedPositions {

    private final DataSource database;
    private final ChannelSettings channels;

    ConsumedPositions(DataSource database, ChannelSettings channels) {
        this.database = database;
        this.channels = channels;
    }

    /**
     * From {@code topic-partition} to the offset of the next record to process; of several channels that read a partition
     * the one that lags most. A partition of which nothing was processed is missing.
     */
    public Map<String, Long> byPartition() {
        Map<String, Long> named = new HashMap<>();
        nextOffsets().forEach((partition, offset) -> named.put(partition.toString(), offset));
        return named;
    }

    Map<TopicPartition, Long> nextOffsets() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select topic, partition, min(next_offset) from consumed_position
                        where channel = any(?) group by topic, partition""")) {
            statement.setArray(
                    1, connection.createArrayOf("text", channels.incoming().toArray()));
            Map<TopicPartition, Long> offsets = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    offsets.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
                }
            }
            return offsets;
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot read the consumed positions", e);
        }
    }
}
