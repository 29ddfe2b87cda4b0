package vn.dondoc.backends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * A Kafka broker that is its own controller (KRaft), on a free port of 127.0.0.1. It creates no topic by itself. Port and
 * data stay the same over {@link #kill()} and {@link #restart()}.
 *
 * <p>It is a child JVM, or a container with {@code -Dbackends=containers}; both end with this JVM. Methods throw {@link
 * BackendFailure} when the broker does not do what it is told.
 */
public sealed interface KafkaBroker extends AutoCloseable permits BrokerProcess, BrokerContainer {

    /** Starts a broker whose data is gone when it is closed. */
    static KafkaBroker start() {
        if (Backends.inContainers()) {
            return BrokerContainer.start();
        }
        try {
            return BrokerProcess.start(
                    Files.createTempDirectory("dondoc-kafka"),
                    System.getProperty("java.class.path"),
                    Backends.Data.THROWN_AWAY);
        } catch (IOException e) {
            throw new BackendFailure("No temporary directory for Kafka", e);
        }
    }

    /** Starts a broker, always as a child process, that keeps its data and its log under a directory; what an earlier one left there is found again. */
    static KafkaBroker start(Path directory) {
        return start(directory, System.getProperty("java.class.path"));
    }

    /**
     * The same with another class path for the child.
     *
     * @param classPath must hold this library and what it depends on
     */
    static KafkaBroker start(Path directory, String classPath) {
        return BrokerProcess.start(directory, classPath, Backends.Data.KEPT);
    }

    /** Host and port, as {@code bootstrap.servers} wants it. */
    String bootstrapServers();

    /** Creates those of the topics that do not exist yet. */
    default void createTopics(Collection<Topic> topics) {
        BrokerAdministrator.createTopics(bootstrapServers(), topics);
    }

    /** Ends it at once, as a crash of the machine would (SIGKILL). */
    void kill();

    /** Starts it again on the same data and the same port, and returns when it serves requests. */
    void restart();

    /** Freezes it: connections stay open, new ones hang, nothing answers. */
    void pause();

    void resume();

    /** Ends it in good order. */
    @Override
    void close();
}
