package vn.dondoc.benchmarks.parts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Properties;
import vn.dondoc.backends.Database;

/** One connection to a database of a service: to lay out what is measured, and to look whether it is done. */
public final class Sql implements AutoCloseable {

    private final Connection connection;

    private Sql(Connection connection) {
        this.connection = connection;
    }

    public static Sql in(Database database) {
        return as(database.user(), database);
    }

    /** With the rights of the server's administrator. */
    public static Sql asAdministrator(Database database) {
        return as("postgres", database);
    }

    private static Sql as(String user, Database database) {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", database.password());
        properties.setProperty("reWriteBatchedInserts", "true");
        try {
            return new Sql(DriverManager.getConnection(database.url(), properties));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot connect to " + database, e);
        }
    }

    public Connection connection() {
        return connection;
    }

    /** Runs statements, separated by semicolons. */
    public void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Refused: " + sql, e);
        }
    }

    public long number(String sql) {
        return one(sql, Long.class);
    }

    public double decimal(String sql) {
        return one(sql, Double.class);
    }

    public boolean holds(String sql) {
        return one(sql, Boolean.class);
    }

    public Instant instant(String sql) {
        return one(sql, OffsetDateTime.class).toInstant();
    }

    private <T> T one(String sql, Class<T> type) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1, type);
        } catch (SQLException e) {
            throw new IllegalStateException("Refused: " + sql, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("A connection does not close", e);
        }
    }
}
