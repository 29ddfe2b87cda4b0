package vn.dondoc.sandbox.clock;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;

/** The end offsets as the broker knows them. */
public final class BrokerEndOffsets implements EndOffsets, AutoCloseable {

    private final Admin admin;
    private final Map<String, List<TopicPartition>> partitions = new ConcurrentHashMap<>();

    public BrokerEndOffsets(String bootstrapServers) {
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    @Override
    public Map<String, Long> of(Collection<String> topics) throws InterruptedException {
        try {
            Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
            for (String topic : topics) {
                partitionsOf(topic).forEach(partition -> asked.put(partition, OffsetSpec.latest()));
            }
            return admin.listOffsets(asked).all().get().entrySet().stream()
                    .collect(Collectors.toMap(
                            e -> e.getKey().toString(), e -> e.getValue().offset()));
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker does not tell its end offsets", e);
        }
    }

    private List<TopicPartition> partitionsOf(String topic) throws InterruptedException, ExecutionException {
        List<TopicPartition> known = partitions.get(topic);
        if (known == null) {
            List<TopicPartitionInfo> infos = Objects.requireNonNull(
                            admin.describeTopics(List.of(topic))
                                    .allTopicNames()
                                    .get()
                                    .get(topic),
                            topic)
                    .partitions();
            known = infos.stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            partitions.put(topic, known);
        }
        return known;
    }

    @Override
    public void close() {
        admin.close();
    }
}
