package vn.dondoc.messaging;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * After an older database was restored, the broker remembers events as consumed of which the database knows nothing. They are
 * read again: where the database lags behind the broker, the database is right. The numbers it gave to its own events since
 * are lost too, so from then on it counts from a floor above them.
 *
 * <p>While either of the two is away the broker's word is taken: a failure here would end the consumption for good.
 */
@ApplicationScoped
@Identifier("consumed-positions")
class GoingBackToConsumedPositions implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(GoingBackToConsumedPositions.class);

    private final ConsumedPositions positions;
    private final DataSource database;
    private final Clock clock;

    GoingBackToConsumedPositions(ConsumedPositions positions, DataSource database, Clock clock) {
        this.positions = positions;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        try {
            goBack(consumer, partitions);
        } catch (DatabaseFailure | KafkaException e) {
            LOG.warnf(e, "Consumed positions cannot be compared, the broker's are taken: partitions=%s", partitions);
        }
    }

    private void goBack(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> consumed = positions.nextOffsets();
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(partitions));
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata broker = committed.get(partition);
            // a database from before the first event of a partition names no position in it
            long database = consumed.getOrDefault(partition, 0L);
            if (broker != null && database < broker.offset()) {
                LOG.warnf(
                        "Database lags behind the broker, goes back: topic=%s partition=%d from=%d to=%d",
                        partition.topic(), partition.partition(), broker.offset(), database);
                consumer.seek(partition, database);
                raiseFloor();
            }
        }
    }

    /** Milliseconds of today exceed every number that was given before: no key has had an event a millisecond. */
    private void raiseFloor() {
        try (Connection connection = database.getConnection()) {
            OutboxTable.raiseFloor(connection, clock.millis());
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot raise the floor of the sequences", e);
        }
    }
}
