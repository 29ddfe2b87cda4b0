package vn.dondoc.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.backends.Database;
import vn.dondoc.backends.KafkaBroker;
import vn.dondoc.backends.PostgresServer;
import vn.dondoc.backends.Topic;
import vn.dondoc.testkit.contract.Contract;

/**
 * A real PostgreSQL and a real broker for the tests of a service, started and ended with it: test classes that share the running
 * service share them. A test may kill, pause and restart them, and leaves them running.
 *
 * <pre>{@code
 * @QuarkusTest
 * @QuarkusTestResource(RealParts.class)
 * }</pre>
 *
 * <p>The topics are those of {@code contracts/topics.csv}; the argument {@code topics} names others, separated by spaces, each
 * as {@code name,partitions,compacted}. Every topic gets its dead letters.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    private static @Nullable PostgresServer postgres;
    private static @Nullable KafkaBroker broker;
    private static @Nullable Database database;

    private List<Topic> topics = List.of();

    @Override
    public void init(Map<String, String> arguments) {
        var rows = arguments.containsKey("topics")
                ? Arrays.stream(arguments.get("topics").split(" "))
                : Contract.read("contracts/topics.csv").lines().skip(1);
        topics = rows.flatMap(RealParts::withDeadLetters).toList();
    }

    private static Stream<Topic> withDeadLetters(String row) {
        var columns = row.split(",");
        var partitions = Integer.parseInt(columns[1]);
        return Stream.of(
                new Topic(columns[0], partitions, Boolean.parseBoolean(columns[2])),
                Topic.of(columns[0] + ".dead-letter", partitions));
    }

    @Override
    public Map<String, String> start() {
        var startingPostgres = CompletableFuture.supplyAsync(PostgresServer::start);
        startBroker();
        postgres = startingPostgres.join();
        database = postgres.createDatabase("dondoc", "dondoc");
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "kafka.bootstrap.servers", broker().bootstrapServers());
    }

    /** Kafka's client loads classes by the thread's class loader, and Quarkus starts this on a thread that may have another. */
    private void startBroker() {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(RealParts.class.getClassLoader());
        try {
            broker = KafkaBroker.start();
            broker.createTopics(topics);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    public static PostgresServer postgres() {
        return started(postgres);
    }

    /** The database of the service under test. */
    public static Database database() {
        return started(database);
    }

    public static KafkaBroker broker() {
        return started(broker);
    }

    private static <T> T started(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("The test class lacks @QuarkusTestResource(RealParts.class)");
        }
        return part;
    }
}
