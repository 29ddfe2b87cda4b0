package vn.dondoc.backends;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** What is asked of a {@link KafkaBroker} by an administrator. */
final class BrokerAdministrator {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private BrokerAdministrator() {}

    static void createTopics(String bootstrapServers, Collection<Topic> topics) {
        try (Admin admin = admin(bootstrapServers)) {
            for (Map.Entry<String, KafkaFuture<Void>> creation : admin.createTopics(
                            topics.stream().map(BrokerAdministrator::newTopic).toList())
                    .values()
                    .entrySet()) {
                await(creation.getKey(), creation.getValue());
            }
        }
    }

    private static void await(String topic, KafkaFuture<Void> creation) {
        try {
            creation.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new BackendFailure("Cannot create topic " + topic, e.getCause());
            }
        } catch (TimeoutException e) {
            throw new BackendFailure("Cannot create topic " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackendFailure("Interrupted while creating topic " + topic, e);
        }
    }

    private static NewTopic newTopic(Topic topic) {
        return new NewTopic(topic.name(), topic.partitions(), (short) 1)
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        topic.compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE));
    }

    static void awaitReady(String bootstrapServers, BooleanSupplier alive) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        // knocks itself first: the client would complain in the log about every door it finds closed
        while (!isListening(bootstrapServers) && alive.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        try (Admin admin = admin(bootstrapServers)) {
            while (alive.getAsBoolean() && System.nanoTime() < end) {
                if (serves(admin)) {
                    return;
                }
            }
        }
        throw new BackendFailure("The broker at " + bootstrapServers + " did not come up");
    }

    private static boolean isListening(String bootstrapServers) {
        int colon = bootstrapServers.indexOf(':');
        try (Socket socket = new Socket(
                bootstrapServers.substring(0, colon), Integer.parseInt(bootstrapServers.substring(colon + 1)))) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean serves(Admin admin) {
        try {
            return !admin.describeCluster().nodes().get(1, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackendFailure("Interrupted while waiting for the broker", e);
        }
    }

    private static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                "200"));
    }
}
