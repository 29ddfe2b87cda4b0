package vn.dondoc.kit.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away, or that another transaction stood in the way of this one, from a statement that is wrong. */
final class DatabaseAway {

    private static final int DEEPEST_CAUSE = 20;

    private static final List<String> PASSING = List.of("08", "40", "53", "57P", "99");

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
     * SQLSTATE classes of PostgreSQL: 08 connection, 57P shutdown and start, 53 out of resources, 40 rolled back for the sake of another
     * transaction (a deadlock); 99 its driver was disturbed while it connected; a pool that times out has none.
     */
    private static boolean meansAway(SQLException e) {
        var state = e.getSQLState();
        if (state == null) {
            return e instanceof SQLTransientException
                    || String.valueOf(e.getMessage()).contains("cquisition timeout");
        }
        return PASSING.stream().anyMatch(state::startsWith);
    }
}
