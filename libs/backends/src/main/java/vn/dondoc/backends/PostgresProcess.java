package vn.dondoc.backends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** PostgreSQL as a child process. Its directory holds {@code data/}, {@code postgres.log} and the password of this server. */
final class PostgresProcess implements PostgresServer {

    /** As root, which PostgreSQL refuses to be: nobody, but with the right to enter the directories of root. */
    private static final List<String> AS_NOBODY = List.of(
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--inh-caps=-all,+dac_override",
            "--ambient-caps=+dac_override");

    private static final int NOBODY = 65_534;

    private final Path directory;
    private final Backends.Data data;
    private final int port = FreePorts.next();
    private final PostgresAdministrator administrator;
    private final Thread closing = new Thread(this::close);
    private ChildProcess child;

    private PostgresProcess(Path directory, Backends.Data data) throws IOException {
        this.directory = directory;
        this.data = data;
        this.administrator = new PostgresAdministrator(port, password(directory));
        if (!Files.exists(directory.resolve("data/PG_VERSION"))) {
            initialise();
        }
        this.child = launch();
    }

    static PostgresProcess start(Path directory, Backends.Data data) {
        try {
            Files.createDirectories(directory);
            PostgresProcess server = new PostgresProcess(directory.toAbsolutePath(), data);
            if (data == Backends.Data.THROWN_AWAY) {
                Runtime.getRuntime().addShutdownHook(server.closing);
            }
            return server;
        } catch (IOException e) {
            throw new BackendFailure("Cannot prepare " + directory + " for PostgreSQL", e);
        }
    }

    private static String password(Path directory) throws IOException {
        Path file = directory.resolve("password");
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, UUID.randomUUID().toString());
        }
        return Files.readString(file);
    }

    private void initialise() throws IOException {
        Path data = Files.createDirectories(directory.resolve("data"));
        if (isRoot()) {
            Files.setAttribute(data, "unix:uid", NOBODY);
        }
        ChildProcess.run(
                program(
                        "initdb",
                        "--pgdata=" + data,
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--username=postgres",
                        "--auth=scram-sha-256",
                        "--pwfile=" + directory.resolve("password"),
                        "--no-instructions"),
                log());
    }

    private ChildProcess launch() {
        ChildProcess started = ChildProcess.start(
                program(
                        "postgres",
                        "-D",
                        directory.resolve("data").toString(),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "port=" + port,
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "timezone=UTC",
                        "-c",
                        "log_timezone=UTC",
                        "-c",
                        "shared_buffers=64MB",
                        "-c",
                        "fsync=on",
                        "-c",
                        "synchronous_commit=on",
                        "-c",
                        "full_page_writes=on"),
                log());
        try {
            administrator.awaitReady(started::isAlive);
        } catch (BackendFailure e) {
            started.kill();
            throw new BackendFailure(e.getMessage() + "\n" + started.lastWords(), e);
        }
        return started;
    }

    private static List<String> program(String name, String... arguments) {
        List<String> command = new ArrayList<>(isRoot() ? AS_NOBODY : List.of());
        command.add(PostgresBinaries.unpacked().resolve(name).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private Path log() {
        return directory.resolve("postgres.log");
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Database createDatabase(String name, String user) {
        return administrator.createDatabase(name, user);
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
        // SIGINT: "fast" shutdown, which does not wait for clients
        child.end("INT", Duration.ofSeconds(20));
        if (data == Backends.Data.THROWN_AWAY && Files.exists(directory)) {
            Directories.delete(directory);
        }
    }
}
