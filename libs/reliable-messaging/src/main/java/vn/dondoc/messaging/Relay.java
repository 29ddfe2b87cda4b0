package vn.dondoc.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Brings the rows of the outbox to the broker: in one transaction it takes the oldest, sends them, awaits every answer and
 * deletes what was acknowledged. Any number of replicas may run it; an advisory lock lets one at a time work, so the order of a
 * key holds. After a crash between sending and deleting a record is sent again, and the inbox of its reader passes it over.
 *
 * <p>A row leaves only when the one before it of the same key is acknowledged or stands aside. Sent at once, a row that times out
 * could be overtaken by the next, and its reader would then ignore it as outdated.
 */
final class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private static final int ROWS_A_RUN = 1_000;

    private final DataSource database;
    private final Producer<String, byte[]> producer;
    private final Clock clock;
    private final RelayMetrics metrics;
    private final ClosedTopics closedTopics = new ClosedTopics();

    Relay(DataSource database, Producer<String, byte[]> producer, Clock clock, RelayMetrics metrics) {
        this.database = database;
        this.producer = producer;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** What a run leaves. */
    enum Outcome {
        /** Nothing to send is left that was there when it began, or another replica is at work. */
        DONE,
        /** There were more rows than a run takes. */
        MORE,
        /** The broker did not answer; what it has not acknowledged is still in the outbox. */
        POSTPONED
    }

    Outcome run() throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Outcome outcome = OutboxTable.claim(connection) ? publish(connection) : Outcome.DONE;
                connection.commit();
                return outcome;
            } catch (SQLException | InterruptedException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        }
    }

    /** Said aloud, since a pool that takes back a connection in the middle of a transaction would commit it. */
    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private Outcome publish(Connection connection) throws SQLException, InterruptedException {
        List<OutboxRow> rows = OutboxTable.oldest(connection, ROWS_A_RUN, closedTopics.names());
        Set<TopicKey> halted = new HashSet<>();
        boolean postponed = false;
        for (List<OutboxRow> waiting = rows; !waiting.isEmpty() && !postponed; ) {
            Wave wave = Wave.of(waiting, halted);
            Map<OutboxRow, Delivery> deliveries = send(wave.rows());
            settle(connection, deliveries);
            deliveries.forEach((row, delivery) -> {
                if (delivery instanceof Delivery.Postponed || delivery instanceof Delivery.TopicClosed) {
                    halted.add(Wave.keyOf(row));
                }
            });
            postponed = wave.rows().size() > deliveries.size()
                    || deliveries.values().stream().anyMatch(Delivery.Postponed.class::isInstance);
            waiting = wave.behind();
        }
        metrics.pending(OutboxTable.pending(connection));
        if (postponed) {
            return Outcome.POSTPONED;
        }
        return rows.isEmpty() ? Outcome.DONE : Outcome.MORE;
    }

    /** Sends until the broker is found away: then each further row would only wait in vain for as long as the first. */
    private Map<OutboxRow, Delivery> send(List<OutboxRow> rows) throws InterruptedException {
        Map<OutboxRow, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        Map<OutboxRow, Delivery> deliveries = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            if (closedTopics.contains(row.topic())) {
                deliveries.put(row, new Delivery.TopicClosed("found closed in this run"));
                continue;
            }
            try {
                Future<RecordMetadata> answer = producer.send(record(row));
                sent.put(row, answer);
                if (answer.isDone() && turnsAwayAll(row, Delivery.of(answer))) {
                    break;
                }
            } catch (KafkaException e) {
                deliveries.put(row, Delivery.of(e));
            }
        }
        producer.flush();
        for (Map.Entry<OutboxRow, Future<RecordMetadata>> each : sent.entrySet()) {
            deliveries.put(each.getKey(), Delivery.of(each.getValue()));
        }
        return deliveries;
    }

    /** A closed topic is noted at once, so that further rows of it do not wait for the broker's word one by one. */
    private boolean turnsAwayAll(OutboxRow row, Delivery delivery) {
        if (delivery instanceof Delivery.TopicClosed(String reason)) {
            close(row, reason);
        }
        return delivery instanceof Delivery.Postponed;
    }

    private void close(OutboxRow row, String reason) {
        if (!closedTopics.contains(row.topic())) {
            closedTopics.add(row.topic());
            metrics.closed(row.topic());
            LOG.errorf(
                    "Topic takes no events, they wait: topic=%s outboxId=%d reason=%s", row.topic(), row.id(), reason);
        }
    }

    private static ProducerRecord<String, byte[]> record(OutboxRow row) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(row.topic(), row.key(), row.value());
        row.headers().forEach(header -> record.headers().add(header.name(), header.value()));
        return record;
    }

    private void settle(Connection connection, Map<OutboxRow, Delivery> deliveries) throws SQLException {
        Instant now = clock.instant();
        List<Long> published = new ArrayList<>();
        for (Map.Entry<OutboxRow, Delivery> each : deliveries.entrySet()) {
            OutboxRow row = each.getKey();
            switch (each.getValue()) {
                case Delivery.Published ignored -> published.add(row.id());
                case Delivery.Refused(String reason) -> {
                    OutboxTable.standAside(connection, row.id(), reason, now);
                    metrics.refused(row.topic());
                    LOG.errorf(
                            "Record refused for good, stands aside: outboxId=%d topic=%s key=%s reason=%s",
                            row.id(), row.topic(), row.key(), reason);
                }
                case Delivery.TopicClosed(String reason) -> close(row, reason);
                case Delivery.Postponed(String reason) ->
                    LOG.warnf(
                            "Record not acknowledged, sent again later: outboxId=%d topic=%s reason=%s",
                            row.id(), row.topic(), reason);
            }
        }
        OutboxTable.delete(connection, published);
        metrics.published(published.size());
    }
}
