package vn.dondoc.systemtests;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dondoc.backends.Database;
import vn.dondoc.backends.KafkaBroker;
import vn.dondoc.backends.PostgresServer;
import vn.dondoc.backends.Topic;
import vn.dondoc.sandbox.gateway.Gateway;
import vn.dondoc.sandbox.gateway.Routes;
import vn.dondoc.sandbox.services.FreePorts;
import vn.dondoc.sandbox.services.ServiceProcess;
import vn.dondoc.sandbox.services.Services;
import vn.dondoc.sandbox.web.Pages;

/** The three services behind one origin, without the sandbox's provider: they sign people in where they are told. */
final class ThreeServices implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final int port;

    private ThreeServices(int port) {
        this.port = port;
    }

    /** @param settings of all three, beside where their parts are */
    static ThreeServices start(String story, int port, Map<String, String> settings) throws InterruptedException {
        ThreeServices started = new ThreeServices(port);
        try {
            started.start(SandboxUnderTest.root().resolve("system-tests/target").resolve(story), settings);
            return started;
        } catch (RuntimeException | InterruptedException e) {
            started.close();
            throw e;
        }
    }

    private void start(Path home, Map<String, String> settings) throws InterruptedException {
        Path keys = answerKeys(home);
        PostgresServer postgres = with(PostgresServer.start());
        KafkaBroker broker = with(KafkaBroker.start());
        broker.createTopics(topics());
        Vertx vertx = Vertx.vertx();
        parts.push(() -> vertx.close().toCompletionStage().toCompletableFuture().join());
        HttpClient http = with(HttpClient.newHttpClient());
        Services services = Services.prepare(
                new Services.Folders(SandboxUnderTest.root(), home, home), new FreePorts(), http, false);
        Gateway gateway = with(new Gateway(vertx, Routes.ofTheContracts(), services.ports(), new Pages()));
        gateway.listen(port, Router.router(vertx));
        parts.push(services);
        services.start(service -> settings(service, postgres, broker, keys, settings));
    }

    private Map<String, String> settings(
            ServiceProcess service,
            PostgresServer postgres,
            KafkaBroker broker,
            Path keys,
            Map<String, String> settings) {
        Database database = postgres.createDatabase(service.database(), service.database());
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(Map.of(
                "quarkus.http.host", "127.0.0.1",
                "quarkus.http.port", Integer.toString(service.port()),
                "quarkus.management.host", "127.0.0.1",
                "quarkus.management.port", Integer.toString(service.managementPort()),
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "kafka.bootstrap.servers", broker.bootstrapServers(),
                "dondoc.answer-links.key-file", keys.toString(),
                "dondoc.base-url", url()));
        if (service.sendsMessages()) {
            all.putAll(Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.from", "dondoc@example.vn"));
        }
        return all;
    }

    private static Path answerKeys(Path home) {
        try {
            return Files.writeString(
                    Files.createDirectories(home).resolve("answer-links.keys"),
                    "1=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        try (var csv =
                Objects.requireNonNull(Routes.class.getClassLoader().getResourceAsStream("contracts/topics.csv"))) {
            for (String row : new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList()) {
                String[] columns = row.split(",");
                topics.add(new Topic(columns[0], 1, Boolean.parseBoolean(columns[2])));
                topics.add(Topic.of(columns[0] + ".dead-letter", 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return topics;
    }

    private <T extends AutoCloseable> T with(T part) {
        parts.push(part);
        return part;
    }

    String url() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("A part does not end", e);
            }
        }
    }
}
