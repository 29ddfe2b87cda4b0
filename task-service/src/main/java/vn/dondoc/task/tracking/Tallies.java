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
    private static final String COUNTS = count(OPEN) + ", "
            + count(OPEN + " and t.acknowledgedAt is not null") + ", "
            + count(COMPLETED) + ", "
            + count(TaskCondition.OVERDUE.hql()) + ", "
            + count(TaskCondition.LONG_OVERDUE.hql());
    private static final String COUNTED = " where ((" + OPEN + ") or (" + COMPLETED + "))";

    private final EntityManager database;

    Tallies(EntityManager database) {
        this.database = database;
    }

    /**
     * One for each issuing office and supervising unit that has any. A task that several units watch over counts for each of them.
     *
     * @param supervising null: all
     */
    public List<Tally> of(@Nullable String supervising, Instant weekBegan, Instant now) {
        var hql = "select new vn.dondoc.task.tracking.Tally(d.issuerName, s, " + COUNTS + ")"
                + " from Task t join t.assignment a join a.directive d join lateral unnest(a.supervising) s"
                + COUNTED + only(supervising)
                + " group by d.issuerName, s order by d.issuerName, s";
        return query(hql, Tally.class, supervising, weekBegan, now).getResultList().stream()
                .filter(tally -> supervising == null || supervising.equals(tally.supervising()))
                .toList();
    }

    /** Each task once, whoever issued its document and however many units watch over it. */
    public Tally all(Instant weekBegan, Instant now) {
        var hql = "select new vn.dondoc.task.tracking.Tally('', '', " + COUNTS + ") from Task t" + COUNTED;
        return query(hql, Tally.class, null, weekBegan, now).getSingleResult();
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

    /** In PostgreSQL's own words: Hibernate's would not use the index. */
    private static String only(@Nullable String supervising) {
        return supervising == null
                ? ""
                : " and cast(sql('(? @> array[cast(? as text)])', a.supervising, :supervising) as Boolean) = true";
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
