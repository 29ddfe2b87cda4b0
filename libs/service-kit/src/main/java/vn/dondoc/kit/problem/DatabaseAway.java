package vn.dondoc.kit.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from a statement that is wrong. */
final class DatabaseAway {

    private static final int DEEPEST_CAUSE = 20;

    private DatabaseAway() {}

    static boolean isCauseOf(Throwable error) {
        @Nullable Throwable cause = error;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql && meansAway(sql)) {
                return true;
            }
        }
        return false;
    }

    /**
     * SQLSTATE classes of PostgreSQL: 08 connection, 57P shutdown and start, 53 out of resources; 99 its driver was disturbed
     * while it connected; a pool that times out has none.
     */
    private static boolean meansAway(SQLException e) {
        var state = e.getSQLState();
        if (state == null) {
            return e instanceof SQLTransientException
                    || String.valueOf(e.getMessage()).contains("cquisition timeout");
        }
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") || state.startsWith("99");
    }
}
