package vn.dondoc.notification.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Closes a block every minute. Writers are never stopped: a run seals what the run before saw as the end, once every
 * transaction that was under way then is over. One of several replicas seals, the others find the lock taken.
 */
@ApplicationScoped
public class SealingTheLedger {

    private static final int MOST_ROWS = 100_000;

    private final DataSource dataSource;
    private final Clock clock;

    SealingTheLedger(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        var now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = dataSource.getConnection()) {
                if (isMine(connection)) {
                    seal(connection, now);
                    rememberTheEnd(connection);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The ledger cannot be sealed", e);
            }
        });
    }

    /** The newest block, for sheets and reports. */
    public Optional<Block> latest() {
        try (var connection = dataSource.getConnection()) {
            return LedgerChain.last(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The chain of the ledger cannot be read", e);
        }
    }

    private static boolean isMine(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtext('seal-ledger'))");
                var result = statement.executeQuery()) {
            return result.next() && result.getBoolean(1);
        }
    }

    private static void seal(Connection connection, Instant now) throws SQLException {
        var last = LedgerChain.last(connection);
        long after = last.map(Block::lastId).orElse(0L);
        long upTo = safeEnd(connection, after);
        if (upTo <= after) {
            return;
        }
        var rows = LedgerChain.rows(connection, after, upTo);
        if (!rows.isEmpty()) {
            insert(
                    connection,
                    Block.seal(
                            last.map(Block::number).orElse(0L) + 1,
                            after + 1,
                            upTo,
                            rows,
                            last.map(Block::hash).orElse(Block.NONE)),
                    now);
        }
    }

    /** Up to where no row can still come; no further than one block takes. */
    private static long safeEnd(Connection connection, long after) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select least(last_id, coalesce((select ledger_id from ledger where ledger_id > ?
                                                order by ledger_id offset ? limit 1), last_id)) as upto
                from ledger_horizon
                where cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) >= snapshot
                """)) {
            statement.setLong(1, after);
            statement.setInt(2, MOST_ROWS - 1);
            try (var result = statement.executeQuery()) {
                return result.next() ? result.getLong(1) : 0;
            }
        }
    }

    private static void rememberTheEnd(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update ledger_horizon
                set last_id = (select coalesce(max(ledger_id), 0) from ledger),
                    snapshot = cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint)
                where last_id <= (select coalesce(max(last_id), 0) from ledger_block)
                """)) {
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, Block block, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into ledger_block (block, first_id, last_id, row_count, previous, hash, sealed_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)) {
            statement.setLong(1, block.number());
            statement.setLong(2, block.firstId());
            statement.setLong(3, block.lastId());
            statement.setInt(4, block.rows());
            statement.setString(5, block.previous());
            statement.setString(6, block.hash());
            statement.setObject(7, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
