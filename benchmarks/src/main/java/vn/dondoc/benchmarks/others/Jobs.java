package vn.dondoc.benchmarks.others;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import vn.dondoc.backends.Database;

/**
 * Jobs that are all due: each inserts one row, committed at once. Measured from the beginning of the first to the last row; what a
 * scheduler needs to find the first and to tidy up after the last is given to it.
 */
public final class Jobs implements AutoCloseable {

    /** Enough for the threads of each scheduler, and for what it does beside them. */
    private static final int CONNECTIONS = 40;

    private final int number;
    private final HikariDataSource database;
    private final CountDownLatch left;
    private final AtomicLong began = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();

    public Jobs(Database database, int number) {
        this.number = number;
        this.left = new CountDownLatch(number);
        var config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        this.database = new HikariDataSource(config);
    }

    int number() {
        return number;
    }

    HikariDataSource database() {
        return database;
    }

    /** The database knows how much there is, as it would after a while by itself. */
    void laidDown() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    /** What a job does. */
    void insertRow() {
        began.compareAndSet(0, System.nanoTime());
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into decided default values")) {
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A job has failed", e);
        }
        ended.accumulateAndGet(System.nanoTime(), Math::max);
        left.countDown();
    }

    void awaitLast() throws InterruptedException {
        left.await();
    }

    public double seconds() {
        return (ended.get() - began.get()) / 1e9;
    }

    @Override
    public void close() {
        database.close();
    }
}
