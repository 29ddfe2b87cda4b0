package vn.dondoc.task.tracking;

import java.util.Arrays;
import java.util.Optional;

/**
 * What lists ask for, as a condition on {@code Task t join t.assignment a}. Those named as a status say the same as
 * {@link TaskStatus}; a test compares the two.
 */
enum TaskCondition {
    WITHDRAWN("withdrawn", "t.withdrawnAt is not null"),
    COMPLETED("completed", "t.withdrawnAt is null and t.completedAt is not null"),
    NOT_FOLLOWED("not-followed", Sql.UNFINISHED + " and t.followedAt is null"),
    OVERDUE("overdue", Sql.FOLLOWED + " and " + Sql.LATE),
    DUE_SOON("due-soon", Sql.FOLLOWED + " and t.lastDay <= :soon and not " + Sql.LATE),
    OPEN("open", Sql.FOLLOWED + " and t.lastDay > :soon"),
    AWAITING_DAY("awaiting-day", Sql.FOLLOWED + " and t.lastDay is null and a.awaitsDay"),
    UNDATED("undated", Sql.FOLLOWED + " and t.lastDay is null and not a.awaitsDay"),

    /** Nagging has ended: it is the supervisor's turn. */
    LONG_OVERDUE("", Sql.FOLLOWED + " and " + Sql.SILENT),
    STILL_NAGGED("", Sql.FOLLOWED + " and " + Sql.LATE + " and not " + Sql.SILENT),
    THIS_WEEK("", Sql.FOLLOWED + " and t.lastDay <= :weekEnd and not " + Sql.LATE),
    LATER("", Sql.FOLLOWED + " and t.lastDay > :weekEnd"),
    WITHOUT_DAY("", Sql.UNFINISHED + " and (t.followedAt is null or t.lastDay is null)"),
    FINISHED("", "(t.withdrawnAt is not null or t.completedAt is not null)"),
    UNFINISHED("", Sql.UNFINISHED);

    private final String status;
    private final String hql;

    TaskCondition(String status, String hql) {
        this.status = status;
        this.hql = hql;
    }

    String hql() {
        return hql;
    }

    /** The condition that stands for a status of the API. */
    static Optional<TaskCondition> ofStatus(String slug) {
        return Arrays.stream(values())
                .filter(condition -> !condition.status.isEmpty() && condition.status.equals(slug))
                .findFirst();
    }

    /** The parts that the conditions are made of. */
    private static final class Sql {
        static final String UNFINISHED = "t.withdrawnAt is null and t.completedAt is null";
        static final String FOLLOWED = UNFINISHED + " and t.followedAt is not null";
        static final String SILENT =
                "(t.lastDay < :silentDay and t.followedAt < :silentAt and t.deadlineSince < :silentAt)";
        static final String LATE = "(t.lastDay < :today or t.lastDay = :today and t.lastTime < :time)";
    }
}
