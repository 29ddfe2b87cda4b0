package vn.dondoc.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Measures what waits to leave and what waits to come in. Every replica shows the same numbers: they are those of the database and of
 * the broker, not of what one process happens to hold.
 */
@Startup
@ApplicationScoped
class WatchingEvents {

    private static final Logger LOG = Logger.getLogger(WatchingEvents.class);

    private final Outbox outbox;
    private final ConsumedPositions positions;
    private final Broker broker;
    private final Clock clock;
    private final MeterRegistry meters;
    private final List<String> topics;
    private final AtomicLong outboxAge = new AtomicLong();
    private final AtomicLong databaseIsUp;
    private final AtomicLong brokerIsUp;
    private final Map<String, AtomicLong> lags = new ConcurrentHashMap<>();

    WatchingEvents(
            Outbox outbox,
            ConsumedPositions positions,
            Broker broker,
            Clock clock,
            MeterRegistry meters,
            ChannelSettings channels,
            Config config) {
        this.outbox = outbox;
        this.positions = positions;
        this.broker = broker;
        this.clock = clock;
        this.meters = meters;
        this.topics = channels.incoming().stream()
                .map(channel -> config.getOptionalValue("mp.messaging.incoming." + channel + ".topic", String.class)
                        .orElse(channel))
                .distinct()
                .toList();
        Gauge.builder("dondoc.outbox.age", outboxAge, AtomicLong::doubleValue)
                .baseUnit("seconds")
                .register(meters);
        databaseIsUp = part("database");
        brokerIsUp = part("broker");
    }

    @Scheduled(every = "15s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run(clock.instant());
    }

    void run(Instant now) {
        try {
            outboxAge.set(outbox.waitingSince()
                    .map(since -> Math.max(0, Duration.between(since, now).toSeconds()))
                    .orElse(0L));
            databaseIsUp.set(1);
            lag().forEach((topic, lag) ->
                    lags.computeIfAbsent(topic, this::gauge).set(lag));
            brokerIsUp.set(1);
        } catch (DatabaseFailure e) {
            databaseIsUp.set(0);
            LOG.debug("The database does not answer; age and lag stay as they were last seen", e);
        } catch (Broker.BrokerAway e) {
            brokerIsUp.set(0);
            LOG.debug("The broker does not tell how far the topics reach; the lag stays as it was last seen", e);
        }
    }

    private Map<String, Long> lag() throws Broker.BrokerAway {
        if (topics.isEmpty()) {
            return Map.of();
        }
        Map<TopicPartition, Long> done = positions.nextOffsets();
        Map<TopicPartition, Long> beginnings = broker.beginnings(topics);
        Map<String, Long> lag = new HashMap<>();
        broker.ends(topics).forEach((partition, end) -> {
            long next = Math.max(done.getOrDefault(partition, 0L), beginnings.getOrDefault(partition, 0L));
            lag.merge(partition.topic(), Math.max(0, end - next), Long::sum);
        });
        return lag;
    }

    /** 1 while it answers, as it is taken to do until it was asked. */
    private AtomicLong part(String name) {
        AtomicLong up = new AtomicLong(1);
        Gauge.builder("dondoc.part.up", up, AtomicLong::doubleValue)
                .tag("part", name)
                .register(meters);
        return up;
    }

    private AtomicLong gauge(String topic) {
        AtomicLong lag = new AtomicLong();
        Gauge.builder("dondoc.consumer.lag", lag, AtomicLong::doubleValue)
                .tag("topic", topic)
                .register(meters);
        return lag;
    }
}
