package vn.dondoc.backends;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.postgresql.ds.PGSimpleDataSource;

/** What is asked of a {@link PostgresServer} as its superuser. */
final class PostgresAdministrator {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port;
    private final String password;

    PostgresAdministrator(int port, String password) {
        this.port = port;
        this.password = password;
    }

    /** Waits until the server answers, and makes sure that it is one that forgets nothing. */
    void awaitReady(BooleanSupplier alive) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        SQLException last = null;
        while (alive.getAsBoolean() && System.nanoTime() < end) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                refuseForgetfulness(statement);
                return;
            } catch (SQLException notYet) {
                last = notYet;
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
        throw new BackendFailure("PostgreSQL on port " + port + " did not come up", last);
    }

    private static void refuseForgetfulness(Statement statement) throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            try (ResultSet row = statement.executeQuery("show " + setting)) {
                if (!row.next() || !"on".equals(row.getString(1))) {
                    throw new BackendFailure("PostgreSQL runs with " + setting + " off");
                }
            }
        }
    }

    Database createDatabase(String name, String user) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            String role = statement.enquoteIdentifier(user, true);
            String database = statement.enquoteIdentifier(name, true);
            if (!exists(connection, "select from pg_roles where rolname = ?", user)) {
                statement.execute("create role " + role + " login password " + statement.enquoteLiteral(password));
            }
            if (!exists(connection, "select from pg_database where datname = ?", name)) {
                statement.execute("create database " + database + " owner " + role);
                statement.execute("revoke all on database " + database + " from public");
            }
            return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + name, user, password);
        } catch (SQLException e) {
            throw new BackendFailure("Cannot create database " + name, e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("postgres");
        source.setUser("postgres");
        source.setPassword(password);
        source.setLoginTimeout(5);
        return source.getConnection();
    }
}
