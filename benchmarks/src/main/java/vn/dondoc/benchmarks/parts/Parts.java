package vn.dondoc.benchmarks.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dondoc.backends.Database;
import vn.dondoc.backends.KafkaBroker;
import vn.dondoc.backends.PostgresServer;
import vn.dondoc.backends.Topic;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.sandbox.clock.SandboxClock;
import vn.dondoc.sandbox.services.FreePorts;

/**
 * A fresh database server that forgets nothing it has committed, a broker with all topics, a clock, and the services that a
 * measure asks for.
 */
public final class Parts implements AutoCloseable {

    private static final String KEY_OF_32_BYTES = "0123456789abcdef0123456789abcdef";

    private final Path root;
    private final Path work;
    private final PostgresServer postgres;
    private final KafkaBroker broker;
    private final SandboxClock clock;
    private final FreePorts ports = new FreePorts();
    private final Map<String, Database> databases = new HashMap<>();
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    private Parts(Path root, Path work, Instant start) {
        this.root = root;
        this.work = work;
        this.postgres = PostgresServer.start(work.resolve("postgres"));
        started.push(postgres);
        this.broker = KafkaBroker.start(work.resolve("kafka"));
        started.push(broker);
        broker.createTopics(topics());
        this.clock = SandboxClock.startingAt(start, Clock.system(VietnamTime.ZONE), work.resolve("clock-offset"));
    }

    /** @param name of the folder that holds data and logs of this measure; what an earlier run left there is gone */
    public static Parts start(String name, Instant start) {
        var root = Path.of("").toAbsolutePath();
        var work = root.resolve("benchmarks/target/reminders").resolve(name);
        try {
            empty(work);
            Files.writeString(
                    work.resolve("answer-keys"),
                    "1=" + Base64.getEncoder().encodeToString(KEY_OF_32_BYTES.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + work + " cannot be prepared", e);
        }
        return new Parts(root, work, start);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(folder);
    }

    /** The database of a service or of a baseline; created when it is first asked for. */
    public Database database(String name) {
        return Objects.requireNonNull(databases.computeIfAbsent(name, one -> postgres.createDatabase(one, one)));
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    public SandboxClock clock() {
        return clock;
    }

    /** Has the server count what each statement costs; it is restarted for it. */
    public void countStatements() {
        try (var sql = Sql.asAdministrator(database("task"))) {
            sql.run("alter system set shared_preload_libraries = 'pg_stat_statements'");
        }
        postgres.restart();
        try (var sql = Sql.asAdministrator(database("task"))) {
            sql.run("create extension if not exists pg_stat_statements");
        }
    }

    public RunningService directiveService() {
        return start("directive-service", "directive", Map.of());
    }

    public RunningService taskService() {
        return start("task-service", "task", Map.of());
    }

    /** Sends its mails to the sink. */
    public RunningService notificationService(SmtpSink sink) {
        return start(
                "notification-service",
                "notification",
                Map.of(
                        "quarkus.mailer.host", "127.0.0.1",
                        "quarkus.mailer.port", Integer.toString(sink.port()),
                        "quarkus.mailer.from", "dondoc@example.vn",
                        "dondoc.base-url", "http://127.0.0.1:8080"));
    }

    private RunningService start(String name, String databaseName, Map<String, String> own) {
        var database = database(databaseName);
        var managementPort = ports.next();
        var settings = new HashMap<>(Map.of(
                "quarkus.http.host", "127.0.0.1",
                "quarkus.http.port", Integer.toString(ports.next()),
                "quarkus.management.host", "127.0.0.1",
                "quarkus.management.port", Integer.toString(managementPort),
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "kafka.bootstrap.servers", bootstrapServers()));
        // nobody signs in here
        settings.putAll(Map.of(
                "quarkus.oidc.tenant-enabled",
                "false",
                "quarkus.oidc.api.tenant-enabled",
                "false",
                "quarkus.oidc.auth-server-url",
                "http://127.0.0.1:1",
                "quarkus.oidc.token-state-manager.encryption-secret",
                KEY_OF_32_BYTES,
                "dondoc.answer-links.key-file",
                work.resolve("answer-keys").toString(),
                "dondoc.clock.offset-file",
                clock.offsetFile().toString()));
        settings.putAll(own);
        var service = RunningService.start(root, work.resolve(name), name, managementPort, settings);
        started.push(service);
        return service;
    }

    private List<Topic> topics() {
        try {
            return Files.readAllLines(root.resolve("contracts/topics.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .flatMap(cells -> Stream.of(
                            new Topic(cells[0], Integer.parseInt(cells[1]), Boolean.parseBoolean(cells[2])),
                            new Topic(cells[0] + ".dead-letter", Integer.parseInt(cells[1]), false)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The topics cannot be read", e);
        }
    }

    @Override
    public void close() throws Exception {
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }
}
