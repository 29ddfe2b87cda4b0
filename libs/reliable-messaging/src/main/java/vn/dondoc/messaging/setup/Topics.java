package vn.dondoc.messaging.setup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** The topics of {@code contracts/topics.csv}, each with its dead letters. */
final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Admin broker;

    Topics(Admin broker) {
        this.broker = broker;
    }

    /**
     * Creates those that are missing.
     *
     * @throws IllegalStateException naming those whose partitions are not as stated: keys would be found on other ones
     */
    void create(List<List<String>> table, short replication) throws InterruptedException, ExecutionException {
        List<NewTopic> stated = new ArrayList<>();
        for (List<String> row : table) {
            int partitions = Integer.parseInt(row.get(1));
            String policy = Boolean.parseBoolean(row.get(2)) ? "compact" : "delete";
            stated.add(new NewTopic(row.get(0), partitions, replication).configs(Map.of("cleanup.policy", policy)));
            stated.add(new NewTopic(row.get(0) + ".dead-letter", partitions, replication));
        }
        List<NewTopic> present = new ArrayList<>();
        Map<String, KafkaFuture<Void>> creations = broker.createTopics(stated).values();
        for (NewTopic topic : stated) {
            if (!isNew(creations.get(topic.name()))) {
                present.add(topic);
            }
        }
        refuseOtherPartitions(present);
    }

    private static boolean isNew(@Nullable KafkaFuture<Void> creation) throws InterruptedException, ExecutionException {
        try {
            Objects.requireNonNull(creation).get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw e;
        }
    }

    private void refuseOtherPartitions(List<NewTopic> stated) throws InterruptedException, ExecutionException {
        Map<String, TopicDescription> found =
                described(stated.stream().map(NewTopic::name).toList());
        String others = stated.stream()
                .filter(topic -> partitionsOf(topic, found) != topic.numPartitions())
                .map(topic -> topic.name() + " has " + partitionsOf(topic, found) + " partitions instead of "
                        + topic.numPartitions())
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            throw new IllegalStateException(others);
        }
    }

    /** A topic that was created a moment ago is not known to every broker at once. */
    private Map<String, TopicDescription> described(List<String> names)
            throws InterruptedException, ExecutionException {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return broker.describeTopics(names).allTopicNames().get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException) || System.nanoTime() > patience) {
                    throw e;
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
    }

    private static int partitionsOf(NewTopic topic, Map<String, TopicDescription> found) {
        TopicDescription description = found.get(topic.name());
        return description == null ? 0 : description.partitions().size();
    }
}
