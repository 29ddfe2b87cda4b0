package vn.dondoc.notification.delivery;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import vn.dondoc.messaging.ConsumedPositions;

/**
 * Whether reminders lie with the broker that have not taken effect here, in whichever replica. Reckoned from what the database has
 * seen, which is exact at every moment; what the consumers commit to the broker follows seconds later.
 */
@ApplicationScoped
class UnreadReminders {

    private static final String TOPIC = "dondoc.reminders";

    /** Longer than a broker needs, short beside what a digest may wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ConsumedPositions positions;
    private final Map<String, Object> broker;
    private @Nullable Admin admin;

    UnreadReminders(ConsumedPositions positions, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.positions = positions;
        this.broker = new HashMap<>(broker);
        this.broker.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.broker.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    }

    /** True as well where the broker cannot be asked, or its name is not known at the moment: then nobody knows. */
    boolean areThere() {
        try {
            var seen = positions.byPartition();
            var begins = offsets(OffsetSpec.earliest());
            return offsets(OffsetSpec.latest()).entrySet().stream()
                    // what the broker has let go of is not waited for
                    .anyMatch(
                            end -> Math.max(seen.getOrDefault(end.getKey(), 0L), begins.getOrDefault(end.getKey(), 0L))
                                    < end.getValue());
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            Log.warnf(e, "The broker does not say whether reminders are unread");
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private Map<String, Long> offsets(OffsetSpec which)
            throws ExecutionException, InterruptedException, TimeoutException {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        var topics =
                admin().describeTopics(List.of(TOPIC)).allTopicNames().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        topics.values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .forEach(partition -> asked.put(new TopicPartition(TOPIC, partition.partition()), which));
        var offsets = new HashMap<String, Long>();
        admin().listOffsets(asked)
                .all()
                .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .forEach((partition, found) -> offsets.put(partition.toString(), found.offset()));
        return offsets;
    }

    private synchronized Admin admin() {
        var present = admin;
        if (present == null) {
            present = Admin.create(broker);
            admin = present;
        }
        return present;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
