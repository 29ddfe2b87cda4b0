package vn.dondoc.backends;

import java.util.Map;
import java.util.UUID;

/** PostgreSQL from the official image. */
final class PostgresContainer implements PostgresServer {

    private static final int INSIDE = 5432;

    private final FixedPortContainer container;
    private final PostgresAdministrator administrator;

    private PostgresContainer(FixedPortContainer container, String password) {
        this.container = container;
        this.administrator = new PostgresAdministrator(container.port(), password);
        administrator.awaitReady(() -> true);
    }

    static PostgresContainer start() {
        String password = UUID.randomUUID().toString();
        FixedPortContainer container = FixedPortContainer.start(
                "postgres:17",
                INSIDE,
                FreePorts.next(),
                Map.of("POSTGRES_PASSWORD", password),
                "postgres",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "full_page_writes=on");
        return new PostgresContainer(container, password);
    }

    @Override
    public int port() {
        return container.port();
    }

    @Override
    public Database createDatabase(String name, String user) {
        return administrator.createDatabase(name, user);
    }

    @Override
    public void kill() {
        container.kill();
    }

    @Override
    public void restart() {
        container.restart();
        administrator.awaitReady(() -> true);
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
