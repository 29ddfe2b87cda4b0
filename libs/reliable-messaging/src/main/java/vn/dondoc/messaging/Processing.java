package vn.dondoc.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** One transaction of the inbox: records are remembered, take effect or become dead letters, and the position moves on, or none of it. */
@ApplicationScoped
class Processing {

    private static final Logger LOG = Logger.getLogger(Processing.class);

    /** A batch may cause much work; the broker goes on believing in us meanwhile, since another thread polls. */
    private static final int TRANSACTION_SECONDS = 300;

    private final DataSource database;
    private final Clock clock;
    private final DeadLetters deadLetters;
    private final InboxMetrics metrics;

    Processing(DataSource database, Clock clock, DeadLetters deadLetters, InboxMetrics metrics) {
        this.database = database;
        this.clock = clock;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    void process(String channel, List<Arrival> arrivals, EventHandler handler) {
        InboxMetrics.Tally tally = new InboxMetrics.Tally();
        QuarkusTransaction.requiringNew()
                .timeout(TRANSACTION_SECONDS)
                .run(() -> processInTransaction(channel, arrivals, handler, tally));
        metrics.add(channel, tally);
    }

    private void processInTransaction(
            String channel, List<Arrival> arrivals, EventHandler handler, InboxMetrics.Tally tally) {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection()) {
            Set<EventId> ids = arrivals.stream().map(Arrival::id).collect(Collectors.toSet());
            if (Redrive.CURRENT.isBound()) {
                Redrive.CURRENT.get().prepare(connection, ids, sequences(arrivals), now);
            }
            Set<EventId> fresh = InboxTable.remember(connection, channel, ids, now);
            Map<TopicKey, Long> newest = InboxTable.newest(connection, channel, counted(arrivals));
            Map<TopicKey, Long> advanced = new HashMap<>();
            for (Arrival arrival : arrivals) {
                if (!fresh.remove(arrival.id())) {
                    tally.known++;
                    continue;
                }
                switch (arrival) {
                    case Arrival.Readable readable -> {
                        if (isOutdated(readable, newest)) {
                            tally.outdated++;
                        } else {
                            handle(readable, handler);
                            advance(readable, newest, advanced);
                            tally.processed++;
                        }
                    }
                    case Arrival.Doomed doomed -> {
                        deadLetters.append(channel, doomed, now);
                        tally.dead++;
                    }
                }
            }
            InboxTable.advance(connection, channel, advanced);
            moveOn(connection, channel, arrivals.stream().map(Arrival::record));
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot use the inbox", e);
        }
    }

    void processRecords(String channel, List<ConsumerRecord<String, byte[]>> records, RecordsHandler handler) {
        InboxMetrics.Tally tally = new InboxMetrics.Tally();
        QuarkusTransaction.requiringNew()
                .timeout(TRANSACTION_SECONDS)
                .run(() -> processRecordsInTransaction(channel, records, handler, tally));
        metrics.add(channel, tally);
    }

    private void processRecordsInTransaction(
            String channel,
            List<ConsumerRecord<String, byte[]>> records,
            RecordsHandler handler,
            InboxMetrics.Tally tally) {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection()) {
            Set<EventId> places = records.stream().map(EventId::ofPlace).collect(Collectors.toSet());
            if (Redrive.CURRENT.isBound()) {
                Redrive.CURRENT.get().prepare(connection, places, Map.of(), now);
            }
            Set<EventId> fresh = InboxTable.remember(connection, channel, places, now);
            List<ConsumerRecord<String, byte[]>> arrived = records.stream()
                    .filter(record -> fresh.contains(EventId.ofPlace(record)))
                    .toList();
            List<RecordsHandler.Unprocessable> dead = arrived.isEmpty() ? List.of() : handler.handle(arrived);
            for (RecordsHandler.Unprocessable each : dead) {
                EventId place = EventId.ofPlace(each.record());
                deadLetters.append(channel, new Arrival.Doomed(each.record(), place, each.reason()), now);
            }
            tally.known += records.size() - arrived.size();
            tally.dead += dead.size();
            tally.processed += arrived.size() - dead.size();
            moveOn(connection, channel, records.stream());
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot use the inbox", e);
        }
    }

    private static Set<TopicKey> counted(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(Arrival.Readable.class::isInstance)
                .map(Arrival.Readable.class::cast)
                .filter(readable -> readable.event().sequence() > 0)
                .map(Arrival.Readable::key)
                .collect(Collectors.toSet());
    }

    private static boolean isOutdated(Arrival.Readable arrival, Map<TopicKey, Long> newest) {
        long sequence = arrival.event().sequence();
        return sequence > 0 && sequence <= newest.getOrDefault(arrival.key(), 0L);
    }

    private static void advance(Arrival.Readable arrival, Map<TopicKey, Long> newest, Map<TopicKey, Long> advanced) {
        if (arrival.event().sequence() > 0) {
            newest.put(arrival.key(), arrival.event().sequence());
            advanced.put(arrival.key(), arrival.event().sequence());
        }
    }

    private static void handle(Arrival.Readable arrival, EventHandler handler) {
        IncomingEvent event = arrival.event();
        MDC.put("eventId", event.id());
        MDC.put("topic", event.topic());
        try {
            EventSpan.around(arrival, () -> handler.handle(event));
        } finally {
            MDC.remove("eventId");
            MDC.remove("topic");
        }
        LOG.debugf("Event processed: eventId=%s topic=%s type=%s", event.id(), event.topic(), event.type());
    }

    private static Map<TopicKey, Long> sequences(List<Arrival> arrivals) {
        Map<TopicKey, Long> sequences = new HashMap<>();
        for (Arrival arrival : arrivals) {
            if (arrival instanceof Arrival.Readable readable && readable.event().sequence() > 0) {
                sequences.put(readable.key(), readable.event().sequence());
            }
        }
        return sequences;
    }

    private static void moveOn(Connection connection, String channel, Stream<ConsumerRecord<String, byte[]>> records)
            throws SQLException {
        if (!Redrive.CURRENT.isBound()) {
            InboxTable.moveOn(connection, channel, nextOffsets(records));
        }
    }

    private static Map<TopicPartition, Long> nextOffsets(Stream<ConsumerRecord<String, byte[]>> records) {
        Map<TopicPartition, Long> next = new HashMap<>();
        records.forEach(record ->
                next.merge(new TopicPartition(record.topic(), record.partition()), record.offset() + 1, Math::max));
        return next;
    }
}
