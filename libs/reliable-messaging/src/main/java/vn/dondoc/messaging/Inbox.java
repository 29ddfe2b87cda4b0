package vn.dondoc.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Lets each event take effect once, in the order of its key, whatever crashes. A batch is one transaction; when that fails, the
 * same records are taken one by one, so that one bad event does not stop the others.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    /** Outlives this bean: a container that ends destroys it, and consumers that still work are given a new one. */
    private static volatile CountDownLatch serviceEnds = new CountDownLatch(1);

    private final Processing processing;
    private final InboxMetrics metrics;

    Inbox(Processing processing, InboxMetrics metrics) {
        this.processing = processing;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        serviceEnds = new CountDownLatch(1);
    }

    void stop(@Observes ShutdownEvent event) {
        serviceEnds.countDown();
    }

    /**
     * Returns when every record has taken effect, was known already, or is a dead letter; as long as the database is away it
     * does not return.
     *
     * @param channel the channel the records came by: what has taken effect is remembered for each channel apart
     * @throws IllegalStateException when the service ends first; the records then come again
     */
    public void receive(String channel, ConsumerRecords<String, byte[]> records, EventHandler handler) {
        List<Arrival> arrivals = StreamSupport.stream(records.spliterator(), false)
                .map(Arrival::of)
                .toList();
        if (arrivals.isEmpty()) {
            return;
        }
        try {
            processing.process(channel, arrivals, handler);
        } catch (RedriveRefused refused) {
            throw refused;
        } catch (Throwable failure) {
            LOG.infof(
                    "Batch failed, its records are taken one by one: channel=%s records=%d reason=%s",
                    channel, arrivals.size(), failure);
            arrivals.forEach(arrival -> receiveAlone(channel, arrival, handler));
        }
    }

    /**
     * As {@link #receive(String, ConsumerRecords, EventHandler)}, for records of others: each place of a topic takes effect once, and
     * what else makes two records the same, their handler knows.
     */
    public void receiveRecords(String channel, ConsumerRecords<String, byte[]> records, RecordsHandler handler) {
        List<ConsumerRecord<String, byte[]>> arrived =
                StreamSupport.stream(records.spliterator(), false).toList();
        if (arrived.isEmpty()) {
            return;
        }
        try {
            processing.processRecords(channel, arrived, handler);
        } catch (RedriveRefused refused) {
            throw refused;
        } catch (Throwable failure) {
            LOG.infof(
                    "Batch failed, its records are taken one by one: channel=%s records=%d reason=%s",
                    channel, arrived.size(), failure.getClass().getName());
            arrived.forEach(record -> receiveAlone(channel, record, handler));
        }
    }

    private void receiveAlone(String channel, ConsumerRecord<String, byte[]> record, RecordsHandler handler) {
        RecordsHandler current = handler;
        BackOff backOff = new BackOff();
        while (true) {
            try {
                processing.processRecords(channel, List.of(record), current);
                return;
            } catch (RedriveRefused refused) {
                throw refused;
            } catch (Throwable failure) {
                if (current == handler && isItsFault(failure)) {
                    UnreadableEvent reason = new UnreadableEvent(
                            "Cannot be processed: " + failure.getClass().getName(), failure);
                    current = records -> List.of(new RecordsHandler.Unprocessable(record, reason));
                } else {
                    metrics.retried(channel);
                    pause(record, backOff, failure);
                }
            }
        }
    }

    /** Comes to an end with one record: an effect, or a dead letter. A passing failure is no end. */
    private void receiveAlone(String channel, Arrival arrival, EventHandler handler) {
        Arrival current = arrival;
        BackOff backOff = new BackOff();
        while (true) {
            try {
                processing.process(channel, List.of(current), handler);
                return;
            } catch (RedriveRefused refused) {
                throw refused;
            } catch (Throwable failure) {
                if (current instanceof Arrival.Readable readable && isItsFault(failure)) {
                    current = readable.doomedBy(failure);
                } else {
                    metrics.retried(channel);
                    pause(current.record(), backOff, failure);
                }
            }
        }
    }

    /** While the service ends, what handlers need is closed under them: such a failure says nothing about an event. */
    private boolean isItsFault(Throwable failure) {
        return serviceEnds.getCount() > 0 && !Failures.isPassing(failure);
    }

    private void pause(ConsumerRecord<?, ?> record, BackOff backOff, Throwable failure) {
        if (Redrive.CURRENT.isBound()) {
            // Somebody waits for the answer and can ask again
            throw new RedriveRefused(
                    RedriveRefused.Reason.NOT_NOW, Redrive.CURRENT.get().letter());
        }
        LOG.warnf(
                backOff.attempts() == 0 ? failure : null,
                "Event cannot be processed at present, tries again: topic=%s partition=%d offset=%d attempt=%d reason=%s",
                record.topic(),
                record.partition(),
                record.offset(),
                backOff.attempts(),
                failure);
        try {
            if (serviceEnds.await(backOff.next().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The service ends; the event comes again", failure);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted; the event comes again", e);
        }
    }
}
