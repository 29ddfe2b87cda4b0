package vn.dondoc.notification.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What an examination of the whole chain found.
 *
 * @param blocks examined
 * @param rows under a seal
 * @param unsealed rows after the last block
 * @param latestHash of the last block; to be compared with one printed earlier
 * @param faults one sentence each; none if the ledger is as it was sealed
 */
public record Verification(long blocks, long rows, long unsealed, String latestHash, List<String> faults) {

    public boolean isWhole() {
        return faults.isEmpty();
    }

    static Verification of(Connection connection) throws SQLException {
        var faults = new ArrayList<String>();
        long number = 0;
        long rows = 0;
        long after = 0;
        var previous = Block.NONE;
        for (var block : LedgerChain.all(connection)) {
            number++;
            var found = LedgerChain.rows(connection, after, block.lastId());
            if (block.number() != number
                    || block.firstId() != after + 1
                    || !block.previous().equals(previous)) {
                faults.add("Block " + block.number() + " does not follow the one before");
            }
            if (found.size() != block.rows()) {
                faults.add("Block " + block.number() + " held " + block.rows() + " rows, now " + found.size());
            }
            if (!Block.hash(block.number(), block.firstId(), block.lastId(), found, block.previous())
                    .equals(block.hash())) {
                faults.add("Block " + block.number() + " (rows " + block.firstId() + " to " + block.lastId()
                        + ") is not as it was sealed");
            }
            rows += found.size();
            after = block.lastId();
            previous = block.hash();
        }
        return new Verification(number, rows, unsealed(connection, after), previous, List.copyOf(faults));
    }

    private static long unsealed(Connection connection, long after) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from ledger where ledger_id > ?")) {
            statement.setLong(1, after);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
