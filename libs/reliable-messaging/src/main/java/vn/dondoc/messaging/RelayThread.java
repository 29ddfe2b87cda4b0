package vn.dondoc.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs the relay on a thread of its own: after each commit with events, and every {@code poll-interval} as a net. Nobody waits for it. */
@ApplicationScoped
class RelayThread {

    private static final Logger LOG = Logger.getLogger(RelayThread.class);

    /** From the beginning of a run to that of the next, at least. */
    private static final Duration BETWEEN_RUNS = Duration.ofMillis(25);

    private final DataSource database;
    private final Clock clock;
    private final RelayMetrics metrics;
    private final Map<String, Object> broker;
    private final MessagingSettings.RelaySettings settings;
    private final WakingTheRelay waking;
    private final BackOff backOff = new BackOff();
    private @Nullable Thread thread;

    RelayThread(
            DataSource database,
            Clock clock,
            RelayMetrics metrics,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            MessagingSettings settings,
            WakingTheRelay waking) {
        this.database = database;
        this.clock = clock;
        this.metrics = metrics;
        this.broker = broker;
        this.settings = settings.relay();
        this.waking = waking;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::work);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(10));
        }
    }

    private void work() {
        Producer<String, byte[]> producer = RelayProducer.connect(broker, settings.deliveryTimeout());
        try {
            Relay relay = new Relay(database, producer, clock, metrics);
            while (true) {
                long began = System.nanoTime();
                pause(run(relay));
                gather(began);
            }
        } catch (InterruptedException | InterruptException e) {
            LOG.debug("The relay ends", e);
        } finally {
            // the interrupt that ended the work must not cut short the farewell
            Thread.interrupted();
            producer.close(Duration.ofSeconds(2));
        }
    }

    private Relay.Outcome run(Relay relay) throws InterruptedException {
        try {
            return relay.run();
        } catch (InterruptException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            LOG.warnf(
                    backOff.attempts() == 0 ? e : null,
                    "The relay could not work, tries again: attempt=%d reason=%s",
                    backOff.attempts(),
                    e);
            return Relay.Outcome.POSTPONED;
        }
    }

    /** One event that comes alone does not wait; where one follows the other, they leave together and each costs less. */
    private static void gather(long began) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(BETWEEN_RUNS.toNanos() - (System.nanoTime() - began));
    }

    private void pause(Relay.Outcome outcome) throws InterruptedException {
        switch (outcome) {
            case MORE -> backOff.reset();
            case DONE -> {
                backOff.reset();
                waking.await(settings.pollInterval());
            }
            // not even a commit wakes it: the next try is soon enough
            case POSTPONED -> Thread.sleep(backOff.next());
        }
    }
}
