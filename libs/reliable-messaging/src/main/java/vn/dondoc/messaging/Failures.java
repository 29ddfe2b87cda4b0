package vn.dondoc.messaging;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass by themselves from those that would fail for ever. */
final class Failures {

    /**
     * Classes of SQLSTATE that speak of the server and not of the statement: connection, transaction rollback (deadlock,
     * serialization), insufficient resources, operator intervention (shutdown, crash, cancelled), system error; and 99, by which
     * PostgreSQL's driver says that it was disturbed itself, for example interrupted while it connected.
     */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58", "99");

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Failures() {}

    /** Looks through causes and suppressed exceptions: a transaction manager keeps the reason for a failed commit among the latter. */
    static boolean isPassing(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> toLookAt = new ArrayDeque<>();
        toLookAt.add(failure);
        while (!toLookAt.isEmpty()) {
            Throwable next = toLookAt.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (passesByItself(next)) {
                return true;
            }
            if (next.getCause() != null) {
                toLookAt.add(next.getCause());
            }
            toLookAt.addAll(List.of(next.getSuppressed()));
        }
        return false;
    }

    private static boolean passesByItself(Throwable failure) {
        return switch (failure) {
            case PassingFailure _, IOException _, RetriableException _, OutOfMemoryError _ -> true;
            case SQLTransientException _, SQLRecoverableException _ -> true;
            case SQLException sql -> passesByItself(sql.getSQLState());
            case XAException xa -> xa.errorCode == XAException.XAER_RMFAIL;
            default -> false;
        };
    }

    /** A pool that has no connection to lend throws without a state. */
    private static boolean passesByItself(@Nullable String state) {
        return state == null
                || state.length() < 2
                || PASSING_CLASSES.contains(state.substring(0, 2))
                || state.equals(LOCK_NOT_AVAILABLE);
    }
}
