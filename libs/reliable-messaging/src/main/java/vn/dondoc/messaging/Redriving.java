package vn.dondoc.messaging;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * The dead letters of the topics that this service consumes: looked at, and handed to their consumer once more when what was wrong is
 * mended. Each at most once, and never where a later event of its key has taken effect.
 */
@ApplicationScoped
public class Redriving {

    private static final Logger LOG = Logger.getLogger(Redriving.class);
    private static final int MOST_EACH_PARTITION = 200;

    private final List<RecordsConsumer> consumers;
    private final ChannelSettings channels;
    private final LetterTopics topics;
    private final ConsumedPositions positions;
    private final MessagingSettings settings;
    private final DataSource database;
    private final Config config;

    Redriving(
            @All List<RecordsConsumer> consumers,
            ChannelSettings channels,
            LetterTopics topics,
            ConsumedPositions positions,
            MessagingSettings settings,
            DataSource database,
            Config config) {
        this.consumers = consumers;
        this.channels = channels;
        this.topics = topics;
        this.positions = positions;
        this.settings = settings;
        this.database = database;
        this.config = config;
    }

    /** A channel without one could not be given its dead letters. */
    void check(@Observes StartupEvent event) {
        Set<String> named = consumers.stream().map(RecordsConsumer::channel).collect(Collectors.toSet());
        Set<String> missing = new HashSet<>(channels.incoming());
        missing.removeAll(named);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Channels whose consumer is no RecordsConsumer: " + missing);
        }
    }

    /** The letters of this service, newest first; of each partition the newest 200. */
    public List<DeadLetter> letters() {
        List<ConsumerRecord<String, byte[]>> found = topics
                .newest(
                        consumersByTopic().keySet().stream()
                                .map(topic -> topic + DeadLetter.SUFFIX)
                                .toList(),
                        MOST_EACH_PARTITION)
                .stream()
                .filter(this::isOurs)
                .toList();
        Set<String> redriven = redriven(found.stream().map(DeadLetter::id).toList());
        return found.stream()
                .map(letter -> DeadLetter.of(letter, redriven.contains(DeadLetter.id(letter))))
                .sorted(Comparator.comparing(DeadLetter::since).reversed().thenComparing(DeadLetter::id))
                .toList();
    }

    /** One letter with what it says. */
    public record Opened(DeadLetter letter, Map<String, String> headers, String value) {}

    public Optional<Opened> open(String id) {
        return record(id).map(letter -> {
            Map<String, String> headers = new TreeMap<>();
            letter.headers().forEach(header -> headers.put(header.key(), DeadLetter.header(letter, header.key())));
            return new Opened(
                    DeadLetter.of(letter, redriven(List.of(id)).contains(id)),
                    headers,
                    letter.value() == null ? "" : new String(letter.value(), StandardCharsets.UTF_8));
        });
    }

    /**
     * Hands it to its consumer once more, and returns when that is done: it has taken effect, or is a dead letter again, of its own.
     *
     * @return false where there is no such letter
     * @throws RedriveRefused where it must not be
     */
    public boolean redrive(String id) {
        Optional<ConsumerRecord<String, byte[]>> letter = record(id);
        if (letter.isEmpty()) {
            return false;
        }
        ConsumerRecord<String, byte[]> record = DeadLetter.record(letter.get());
        RecordsConsumer consumer = Objects.requireNonNull(consumersByTopic().get(record.topic()), "looked up before");
        refuseIfLater(id, record);
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        ConsumerRecords<String, byte[]> records = new ConsumerRecords<>(Map.of(partition, List.of(record)), Map.of());
        ScopedValue.where(Redrive.CURRENT, new Redrive(id, consumer.channel())).run(() -> consumer.consume(records));
        LOG.infof("Dead letter redriven: letter=%s channel=%s", id, consumer.channel());
        return true;
    }

    /** Events that nobody counts: whether one of their key was consumed since stands on the topic only. */
    private void refuseIfLater(String id, ConsumerRecord<String, byte[]> record) {
        boolean counted = Arrival.of(record) instanceof Arrival.Readable readable
                && readable.event().sequence() > 0;
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        long consumed = positions.nextOffsets().getOrDefault(partition, 0L);
        if (!counted && record.key() != null && topics.hasLater(partition, record.offset(), consumed, record.key())) {
            throw new RedriveRefused(RedriveRefused.Reason.LATER_EVENT_PROCESSED, id);
        }
    }

    private Optional<ConsumerRecord<String, byte[]>> record(String id) {
        String[] parts = id.split(":");
        if (parts.length != 3
                || !consumersByTopic().containsKey(parts[0])
                || !parts[1].matches("[0-9]{1,6}")
                || !parts[2].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        TopicPartition partition = new TopicPartition(parts[0] + DeadLetter.SUFFIX, Integer.parseInt(parts[1]));
        return topics.at(partition, Long.parseLong(parts[2])).filter(this::isOurs);
    }

    /** Of a topic that several consume, each has its own. */
    private boolean isOurs(ConsumerRecord<?, ?> letter) {
        return DeadLetter.header(letter, "dondoc-consumer").equals(settings.source());
    }

    private Map<String, RecordsConsumer> consumersByTopic() {
        return consumers.stream()
                .collect(Collectors.toMap(
                        consumer -> config.getOptionalValue(
                                        "mp.messaging.incoming." + consumer.channel() + ".topic", String.class)
                                .orElse(consumer.channel()),
                        consumer -> consumer));
    }

    private Set<String> redriven(List<String> letters) {
        try (Connection connection = database.getConnection()) {
            return InboxTable.known(
                            connection,
                            Redrive.MARKS,
                            letters.stream().map(Redrive::mark).toList())
                    .stream()
                    .map(EventId::id)
                    .collect(Collectors.toSet());
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot look up what was redriven", e);
        }
    }
}
