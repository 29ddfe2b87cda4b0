package vn.dondoc.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Takes events in the transaction of the work that causes them; the relay sends them once that is committed. */
@ApplicationScoped
public class Outbox {

    /** The largest event, in bytes as it goes out: a broker takes 1 MB with all its wrapping. */
    public static final int LARGEST_EVENT = 900_000;

    /** Events of a directive to every commune, written out, would fill the memory if they were kept together. */
    private static final int ROWS_AT_ONCE = 500;

    private static final String TRACE = "00-0123456789abcdef0123456789abcdef-0123456789abcdef-00";
    /** By which its time may be longer than the one it is measured with. */
    private static final int A_FEW_DIGITS = 20;

    private static final Header CONTENT_TYPE = Header.of("content-type", "application/cloudevents+json; charset=UTF-8");

    private final DataSource database;
    private final Clock clock;
    private final MessagingSettings settings;
    private final WakingTheRelay waking;

    Outbox(DataSource database, Clock clock, MessagingSettings settings, WakingTheRelay waking) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
        this.waking = waking;
    }

    /** See {@link #append(List)}. */
    @Transactional(TxType.MANDATORY)
    public void append(OutgoingEvent event) {
        append(List.of(event));
    }

    /**
     * Adds events in the order given; events of one key leave in the order in which their transactions commit. Their keys stay
     * locked until the transaction ends: one that sends to several keys should hand over all its events at once, since two
     * that lock the same keys one by one can lock each other out.
     *
     * @throws EventTooLarge when one is larger than {@link #LARGEST_EVENT}; the transaction then rolls back
     */
    @Transactional(TxType.MANDATORY)
    public void append(List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        inDatabase(connection -> {
            Numbering numbering = Numbering.of(connection, events);
            String traceparent = traceparent();
            for (int first = 0; first < events.size(); first += ROWS_AT_ONCE) {
                List<OutboxRow> rows = new ArrayList<>();
                for (OutgoingEvent event : events.subList(first, Math.min(events.size(), first + ROWS_AT_ONCE))) {
                    rows.add(row(event, numbering.next(event), now, traceparent));
                }
                OutboxTable.append(connection, rows, now);
            }
        });
        waking.onCommit();
    }

    /**
     * Locks keys until the transaction ends, as {@link #append(List)} does. Who appends for the same keys in several steps, or does
     * not know at the first what the later ones will tell, locks them all before the first.
     */
    @Transactional(TxType.MANDATORY)
    public void hold(String topic, Collection<String> keys) {
        if (!keys.isEmpty()) {
            inDatabase(connection -> OutboxTable.count(
                    connection,
                    keys.stream().distinct().collect(Collectors.toMap(key -> new TopicKey(topic, key), key -> 0L))));
        }
    }

    /** Whether an event is small enough: for who cannot let its transaction roll back, since it does other things too. */
    public boolean takes(OutgoingEvent event) {
        return event.cloudEvent(settings.source(), new UUID(0, 0), Long.MAX_VALUE, Instant.EPOCH, TRACE).length
                <= LARGEST_EVENT - A_FEW_DIGITS;
    }

    /** Adds a record as it is. */
    void pass(OutboxRow row, Instant now) {
        inDatabase(connection -> OutboxTable.append(connection, List.of(row), now));
        waking.onCommit();
    }

    /** How many events are committed and not yet acknowledged by the broker. */
    public long pending() {
        try (Connection connection = database.getConnection()) {
            return OutboxTable.pending(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot count the outbox", e);
        }
    }

    /** Since when the oldest of them has been waiting. */
    Optional<Instant> waitingSince() {
        try (Connection connection = database.getConnection()) {
            return OutboxTable.waitingSince(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot read the outbox", e);
        }
    }

    private OutboxRow row(OutgoingEvent event, long sequence, Instant now, @Nullable String traceparent) {
        byte[] value = event.cloudEvent(settings.source(), UUID.randomUUID(), sequence, now, traceparent);
        if (value.length > LARGEST_EVENT) {
            throw new EventTooLarge(event, value.length);
        }
        List<Header> headers = traceparent == null
                ? List.of(CONTENT_TYPE)
                : List.of(CONTENT_TYPE, Header.of("traceparent", traceparent));
        return new OutboxRow(0, event.topic(), event.key(), headers, value);
    }

    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }

    private void inDatabase(Statements statements) {
        try (Connection connection = database.getConnection()) {
            statements.run(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot write the outbox", e);
        }
    }

    @FunctionalInterface
    private interface Statements {
        void run(Connection connection) throws SQLException;
    }

    /** Hands out the sequence numbers of one call. */
    private record Numbering(Map<TopicKey, Long> next) {

        static Numbering of(Connection connection, List<OutgoingEvent> events) throws SQLException {
            Map<TopicKey, Long> wanted = new HashMap<>();
            events.forEach(event -> wanted.merge(keyOf(event), 1L, Long::sum));
            Map<TopicKey, Long> next = new HashMap<>();
            OutboxTable.count(connection, wanted)
                    .forEach((key, last) -> next.put(key, last - wanted.getOrDefault(key, 0L) + 1));
            return new Numbering(next);
        }

        long next(OutgoingEvent event) {
            return next.merge(keyOf(event), 1L, Long::sum) - 1;
        }

        private static TopicKey keyOf(OutgoingEvent event) {
            return new TopicKey(event.topic(), event.key());
        }
    }
}
