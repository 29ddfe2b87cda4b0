package vn.dondoc.backends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A PostgreSQL 17 on a free port of 127.0.0.1 that loses nothing it has committed: {@code fsync}, {@code
 * synchronous_commit} and {@code full_page_writes} are on, and asserted at every start. Port and data stay the same over
 * {@link #kill()} and {@link #restart()}.
 *
 * <p>It is a child process, or a container with {@code -Dbackends=containers}; both end with this JVM. Methods throw {@link
 * BackendFailure} when the server does not do what it is told.
 */
public sealed interface PostgresServer extends AutoCloseable permits PostgresProcess, PostgresContainer {

    /** Starts a server whose data is gone when it is closed. */
    static PostgresServer start() {
        if (Backends.inContainers()) {
            return PostgresContainer.start();
        }
        try {
            return PostgresProcess.start(Files.createTempDirectory("dondoc-postgres"), Backends.Data.THROWN_AWAY);
        } catch (IOException e) {
            throw new BackendFailure("No temporary directory for PostgreSQL", e);
        }
    }

    /** Starts a server, always as a child process, that keeps its data and its log under a directory; what an earlier one left there is found again. */
    static PostgresServer start(Path directory) {
        return PostgresProcess.start(directory, Backends.Data.KEPT);
    }

    int port();

    /** Creates a role and a database it owns, to which no other ordinary role can connect; what exists is kept. */
    Database createDatabase(String name, String user);

    /** Ends all its processes at once, as a crash of the machine would (SIGKILL). */
    void kill();

    /** Starts it again on the same data and the same port, and returns when it accepts connections. */
    void restart();

    /** Freezes it: connections stay open, new ones hang, nothing answers. */
    void pause();

    void resume();

    /** Ends it in good order. */
    @Override
    void close();
}
