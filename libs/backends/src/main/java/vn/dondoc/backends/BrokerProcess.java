package vn.dondoc.backends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The broker as a child JVM. Its directory holds {@code data/}, {@code server.properties} and {@code kafka.log}. */
final class BrokerProcess implements KafkaBroker {

    private final Path directory;
    private final String classPath;
    private final Backends.Data data;
    private final int port = FreePorts.next();
    private final int controllerPort = FreePorts.next();
    private final Thread closing = new Thread(this::close);
    private ChildProcess child;

    private BrokerProcess(Path directory, String classPath, Backends.Data data) throws IOException {
        this.directory = directory;
        this.classPath = classPath;
        this.data = data;
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("server.properties"), properties());
        this.child = launch();
    }

    static BrokerProcess start(Path directory, String classPath, Backends.Data data) {
        try {
            BrokerProcess broker = new BrokerProcess(directory.toAbsolutePath(), classPath, data);
            if (data == Backends.Data.THROWN_AWAY) {
                Runtime.getRuntime().addShutdownHook(broker.closing);
            }
            return broker;
        } catch (IOException e) {
            throw new BackendFailure("Cannot prepare " + directory + " for Kafka", e);
        }
    }

    /**
     * One node for all: nothing is replicated, and small buffers keep the heap within 256 MB. The short session lets a broker
     * that was killed be known again soon.
     */
    private String properties() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                log.dirs=%3$s
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                auto.create.topics.enable=false
                group.initial.rebalance.delay.ms=0
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                log.cleaner.dedupe.buffer.size=4194304
                """.formatted(port, controllerPort, directory.resolve("data"));
    }

    private ChildProcess launch() {
        ChildProcess started = ChildProcess.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dslf4j.provider=" + BrokerLogging.class.getName(),
                        "-cp",
                        classPath,
                        BrokerMain.class.getName(),
                        directory.resolve("server.properties").toString()),
                directory.resolve("kafka.log"));
        try {
            BrokerAdministrator.awaitReady(bootstrapServers(), started::isAlive);
        } catch (BackendFailure e) {
            started.kill();
            throw new BackendFailure(e.getMessage() + "\n" + started.lastWords(), e);
        }
        return started;
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void kill() {
        child.kill();
    }

    @Override
    public void restart() {
        child.kill();
        child = launch();
    }

    @Override
    public void pause() {
        child.pause();
    }

    @Override
    public void resume() {
        child.resume();
    }

    @Override
    public void close() {
        child.end("TERM", Duration.ofSeconds(20));
        if (data == Backends.Data.THROWN_AWAY && Files.exists(directory)) {
            Directories.delete(directory);
        }
    }
}
