package vn.dondoc.task.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts tasks, and names the late ones, by who issued their document and who watches over them. */
@ApplicationScoped
public class Tallies {

    private static final String OPEN = TaskCondition.UNFINISHED.hql() + " and t.followedAt is not null";
    private static final String COMPLETED = "t.withdrawnAt is null and t.completedAt >= :weekBegan";
    private static final String SUPERVISING = "cast(array_get(a.supervising, 1) as string)";

    private final EntityManager database;

    Tallies(EntityManager database) {
        this.database = database;
    }

    /** One for each issuing office and supervising unit that has any. @param supervising null: all */
    public List<Tally> of(@Nullable String supervising, Instant weekBegan, Instant now) {
        var hql = "select new vn.dondoc.task.tracking.Tally(d.issuerName, " + SUPERVISING + ", "
                + count(OPEN) + ", "
                + count(OPEN + " and t.acknowledgedAt is not null") + ", "
                + count(COMPLETED) + ", "
                + count(TaskCondition.OVERDUE.hql()) + ", "
                + count(TaskCondition.LONG_OVERDUE.hql()) + ")"
                + " from Task t join t.assignment a join a.directive d where ((" + OPEN + ") or (" + COMPLETED + "))"
                + only(supervising) + " group by d.issuerName, " + SUPERVISING + " order by d.issuerName, "
                + SUPERVISING;
        return query(hql, Tally.class, supervising, weekBegan, now).getResultList();
    }

    /** The overdue ones, the latest first. @param supervising null: all */
    public List<Task> overdue(@Nullable String supervising, int page, int size, Instant now) {
        var hql = "from Task t join fetch t.assignment a join fetch a.directive d where "
                + TaskCondition.OVERDUE.hql() + only(supervising)
                + " order by t.lastDay, d.issuedOn, a.ordinal, t.unit, t.id";
        return query(hql, Task.class, supervising, now, now)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    private static String count(String condition) {
        return "count(case when " + condition + " then 1 end)";
    }

    private static String only(@Nullable String supervising) {
        return supervising == null ? "" : " and " + SUPERVISING + " = :supervising";
    }

    private <T> TypedQuery<T> query(
            String hql, Class<T> type, @Nullable String supervising, Instant weekBegan, Instant now) {
        Map<String, Object> values = new HashMap<>(TaskSearch.moments(now));
        values.put("weekBegan", weekBegan);
        if (supervising != null) {
            values.put("supervising", supervising);
        }
        var query = database.createQuery(hql, type);
        values.forEach((name, value) -> {
            if (hql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
