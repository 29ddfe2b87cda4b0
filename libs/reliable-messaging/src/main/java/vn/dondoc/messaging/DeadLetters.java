package vn.dondoc.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts what can never be processed aside, as it came, on {@code <topic>.dead-letter}; headers say why and whence. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private static final int LONGEST_REASON = 500;

    private final Outbox outbox;
    private final MessagingSettings settings;

    DeadLetters(Outbox outbox, MessagingSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Belongs to the running transaction, like the inbox row of the record. */
    void append(String channel, Arrival.Doomed doomed, Instant now) {
        ConsumerRecord<String, byte[]> record = doomed.record();
        LOG.errorf(
                doomed.reason(),
                "Event can never be processed, becomes a dead letter: eventId=%s topic=%s partition=%d offset=%d channel=%s",
                doomed.id().id(),
                record.topic(),
                record.partition(),
                record.offset(),
                channel);
        outbox.pass(
                new OutboxRow(
                        0, record.topic() + ".dead-letter", storable(record.key()), headers(doomed), record.value()),
                now);
    }

    private List<Header> headers(Arrival.Doomed doomed) {
        ConsumerRecord<String, byte[]> record = doomed.record();
        List<Header> headers = new ArrayList<>();
        record.headers().forEach(header -> headers.add(new Header(header.key(), header.value())));
        headers.add(Header.of("dondoc-reason", reason(doomed.reason())));
        headers.add(Header.of("dondoc-exception", doomed.reason().getClass().getName()));
        headers.add(Header.of("dondoc-consumer", settings.source()));
        headers.add(Header.of("dondoc-topic", record.topic()));
        headers.add(Header.of("dondoc-partition", Integer.toString(record.partition())));
        headers.add(Header.of("dondoc-offset", Long.toString(record.offset())));
        return headers;
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.substring(0, Math.min(message.length(), LONGEST_REASON));
    }

    /** PostgreSQL keeps any character in a text but this one. */
    private static @Nullable String storable(@Nullable String key) {
        return key == null ? null : key.replace('\0', '\uFFFD');
    }
}
