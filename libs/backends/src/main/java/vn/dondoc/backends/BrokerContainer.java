package vn.dondoc.backends;

import java.util.Map;

/** The broker from the official image. */
final class BrokerContainer implements KafkaBroker {

    private final FixedPortContainer container;

    private BrokerContainer(FixedPortContainer container) {
        this.container = container;
        BrokerAdministrator.awaitReady(bootstrapServers(), () -> true);
    }

    static BrokerContainer start() {
        int port = FreePorts.next();
        return new BrokerContainer(FixedPortContainer.start(
                "apache/kafka:4.1.1",
                port,
                port,
                Map.ofEntries(
                        Map.entry("KAFKA_PROCESS_ROLES", "broker,controller"),
                        Map.entry("KAFKA_NODE_ID", "1"),
                        Map.entry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093"),
                        Map.entry("KAFKA_LISTENERS", "PLAINTEXT://:" + port + ",CONTROLLER://:9093"),
                        Map.entry("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://127.0.0.1:" + port),
                        Map.entry("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER"),
                        Map.entry("KAFKA_INTER_BROKER_LISTENER_NAME", "PLAINTEXT"),
                        Map.entry("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT"),
                        Map.entry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"),
                        Map.entry("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0"),
                        Map.entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1"),
                        Map.entry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1"),
                        Map.entry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1"))));
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + container.port();
    }

    @Override
    public void kill() {
        container.kill();
    }

    @Override
    public void restart() {
        container.restart();
        BrokerAdministrator.awaitReady(bootstrapServers(), () -> true);
    }

    @Override
    public void pause() {
        container.pause();
    }

    @Override
    public void resume() {
        container.resume();
    }

    @Override
    public void close() {
        container.close();
    }
}
