package vn.dondoc.notification.ledger;

import java.io.PrintStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code verify-ledger}: examines the chain by a connection of its own, without the service. The last argument,
 * where given, is a hash from a sheet or a report; it must be that of a block.
 */
public final class VerifyingTheLedger {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int CANNOT_TELL = 2;

    private VerifyingTheLedger() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv(), System.out, System.err));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        if (arguments.length < 1 || arguments.length > 2) {
            err.println("Usage: verify-ledger jdbc:postgresql://host/database [hash]   (PGUSER, PGPASSWORD)");
            return CANNOT_TELL;
        }
        try (var connection =
                DriverManager.getConnection(arguments[0], environment.get("PGUSER"), environment.get("PGPASSWORD"))) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            var found = Verification.of(connection);
            var printed = arguments.length == 2 ? arguments[1] : null;
            boolean isKnown = printed == null
                    || LedgerChain.all(connection).stream()
                            .anyMatch(block -> block.hash().equals(printed));
            return report(found, printed, isKnown, out);
        } catch (SQLException e) {
            err.println("The ledger cannot be read: " + e.getMessage());
            return CANNOT_TELL;
        }
    }

    private static int report(Verification found, @Nullable String printed, boolean isKnown, PrintStream out) {
        out.printf(
                "%d blocks, %d rows sealed, %d not yet; latest hash %s%n",
                found.blocks(), found.rows(), found.unsealed(), found.latestHash());
        found.faults().forEach(out::println);
        if (!isKnown) {
            out.println("No block has the hash " + printed);
        }
        boolean whole = found.isWhole() && isKnown;
        out.println(whole ? "The ledger is as it was sealed" : "THE LEDGER IS NOT AS IT WAS SEALED");
        return whole ? WHOLE : BROKEN;
    }
}
