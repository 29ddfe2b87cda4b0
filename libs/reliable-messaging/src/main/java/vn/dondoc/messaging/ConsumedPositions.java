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

/** How far the events of each partition have taken effect in this database. */
@ApplicationScoped
public class ConsumedPositions {

    private final DataSource database;

    ConsumedPositions(DataSource database) {
        this.database = database;
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
                PreparedStatement statement = connection.prepareStatement(
                        "select topic, partition, min(next_offset) from consumed_position group by topic, partition");
                ResultSet rows = statement.executeQuery()) {
            Map<TopicPartition, Long> offsets = new HashMap<>();
            while (rows.next()) {
                offsets.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
            }
            return offsets;
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot read the consumed positions", e);
        }
    }
}
