package vn.dondoc.notification.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements on the chain of blocks; by plain JDBC, so that a verifier needs nothing but a connection. */
final class LedgerChain {

    private static final String ROWS = "select " + String.join(", ", CanonicalRow.COLUMNS)
            + " from ledger where ledger_id > ? and ledger_id <= ? order by ledger_id";
    private static final int FETCH = 5_000;

    private LedgerChain() {}

    static Optional<Block> last(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select * from ledger_block order by block desc limit 1");
                var result = statement.executeQuery()) {
            return result.next() ? Optional.of(block(result)) : Optional.empty();
        }
    }

    static List<Block> all(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select * from ledger_block order by block");
                var result = statement.executeQuery()) {
            var blocks = new ArrayList<Block>();
            while (result.next()) {
                blocks.add(block(result));
            }
            return blocks;
        }
    }

    /** @param after not included @param upTo included */
    static List<String> rows(Connection connection, long after, long upTo) throws SQLException {
        try (var statement = connection.prepareStatement(ROWS)) {
            statement.setFetchSize(FETCH);
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<String>();
                while (result.next()) {
                    rows.add(CanonicalRow.of(result));
                }
                return rows;
            }
        }
    }

    private static Block block(ResultSet result) throws SQLException {
        return new Block(
                result.getLong("block"),
                result.getLong("first_id"),
                result.getLong("last_id"),
                result.getInt("row_count"),
                result.getString("previous"),
                result.getString("hash"));
    }
}
