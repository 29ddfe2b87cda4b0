package vn.dondoc.messaging;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * After an older database was restored, the broker remembers events as consumed of which the database knows nothing. They are
 * read again: where the database lags behind the broker, the database is right.
 *
 * <p>While either of the two is away the broker's word is taken: a failure here would end the consumption for good.
 */
@ApplicationScoped
@Identifier("consumed-positions")
class GoingBackToConsumedPositions implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(GoingBackToConsumedPositions.class);

    private final ConsumedPositions positions;

    GoingBackToConsumedPositions(ConsumedPositions positions) {
        this.positions = positions;
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
            Long database = consumed.get(partition);
            if (broker != null && database != null && database < broker.offset()) {
                LOG.warnf(
                        "Database lags behind the broker, goes back: topic=%s partition=%d from=%d to=%d",
                        partition.topic(), partition.partition(), broker.offset(), database);
                consumer.seek(partition, database);
            }
        }
    }
}
