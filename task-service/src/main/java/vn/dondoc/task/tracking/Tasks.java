package vn.dondoc.task.tracking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.task.AssignmentId;
import vn.dondoc.task.DirectiveId;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.policy.Policies;

/** The tasks of the units. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {

    private static final String WITH_DOCUMENT = "from Task t join fetch t.assignment a join fetch a.directive d";
    private static final String BY_DAY = " order by t.lastDay nulls last, d.issuedOn, a.ordinal, t.unit, t.id";
    private static final String LATEST_FIRST = " order by coalesce(t.completedAt, t.withdrawnAt) desc, t.id";

    private final Policies policies;

    Tasks(Policies policies) {
        this.policies = policies;
    }

    /** The task with its document. */
    public Optional<Task> with(TaskId id) {
        return find(WITH_DOCUMENT + " where t.id = ?1", id.value()).firstResultOptional();
    }

    /** Those that are still to be done by a unit, most urgent first. */
    public List<Task> unfinishedOf(String unit) {
        var search = new TaskSearch(List.of(unit), TaskCondition.UNFINISHED, null, null);
        return list(
                WITH_DOCUMENT + search.where() + " and t.followedAt is not null" + BY_DAY,
                search.parameters(Instant.EPOCH));
    }

    /** True if all of these are tasks of the unit. */
    public boolean areOf(String unit, Collection<TaskId> ids) {
        var distinct = values(ids);
        return count("unit = ?1 and id in ?2", unit, distinct) == distinct.size();
    }

    /**
     * Locks the rows, so that of two answers at once one is first and the other sees it. Always in the order of ids: two
     * answers for the same tasks wait for each other instead of standing in each other's way. They are read under the lock:
     * what this transaction saw before may be what the other answer has changed since.
     */
    List<Task> lock(Collection<TaskId> ids) {
        var distinct = values(ids);
        if (distinct.isEmpty()) {
            return List.of();
        }
        // before any row is locked: who changes a policy locks rows, too
        policies.holdUntilTheEnd();
        getEntityManager().flush();
        getEntityManager().clear();
        lockRows(distinct);
        return list(WITH_DOCUMENT + " where t.id in ?1 order by t.id", distinct);
    }

    private void lockRows(List<UUID> ids) {
        var locked = Set.copyOf(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select id from task where id = any(:ids) order by id for update", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList());
        ids.stream().filter(id -> !locked.contains(id)).findFirst().ifPresent(missing -> {
            throw TaskProblem.noSuchTask(new TaskId(missing));
        });
    }

    /** Locks the unfinished tasks of a directive, in the order of ids, without reading them: they may be very many. */
    List<TaskId> lockUnfinishedOf(DirectiveId directive) {
        // before any row is locked: who changes a policy locks rows, too
        policies.holdUntilTheEnd();
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select id from task where directive_id = :directive and completed_at is null"
                                + " and withdrawn_at is null order by id for update",
                        UUID.class)
                .setParameter("directive", directive.value())
                .getResultList()
                .stream()
                .map(TaskId::new)
                .toList();
    }

    /** The same of some of its assignments. */
    List<TaskId> lockUnfinishedOf(Collection<AssignmentId> assignments) {
        policies.holdUntilTheEnd();
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select id from task where assignment_id = any (:assignments) and completed_at is null"
                                + " and withdrawn_at is null order by id for update",
                        UUID.class)
                .setParameter(
                        "assignments",
                        assignments.stream().map(AssignmentId::value).toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(TaskId::new)
                .toList();
    }

    /** Those of the tasks that are unfinished, locked: one that was finished a moment ago stays as it is. */
    List<Task> lockUnfinished(Collection<TaskId> ids) {
        return lock(ids).stream().filter(task -> !task.isFinished()).toList();
    }

    List<TaskId> unfinishedIdsOf(String unit) {
        return getEntityManager()
                .createQuery(
                        "select t.id from Task t where t.unit = ?1 and t.completedAt is null and t.withdrawnAt is null",
                        UUID.class)
                .setParameter(1, unit)
                .getResultList()
                .stream()
                .map(TaskId::new)
                .toList();
    }

    /** True if the other unit has a task for the same, finished or not. */
    boolean hasSame(Task task, String other) {
        return count(
                        "assignment = ?1 and unit = ?2 and occurrence is not distinct from ?3",
                        task.assignment(),
                        other,
                        task.occurrence())
                > 0;
    }

    /** The unfinished tasks of all units for the same assignment, or the same occurrence of it. */
    List<TaskId> sharing(Task task) {
        return getEntityManager()
                .createQuery(
                        "select t.id from Task t, Task one where one.id = ?1 and t.assignment = one.assignment"
                                + " and t.occurrence is not distinct from one.occurrence"
                                + " and t.completedAt is null and t.withdrawnAt is null",
                        UUID.class)
                .setParameter(1, task.id().value())
                .getResultList()
                .stream()
                .map(TaskId::new)
                .toList();
    }

    /** The unfinished ones whose last day was counted. */
    List<Task> counted() {
        return list(
                WITH_DOCUMENT
                        + " where t.countedFrom is not null and t.completedAt is null and t.withdrawnAt is null order by t.lastDay, t.id");
    }

    /** Those of the tasks whose last day was counted. */
    List<TaskId> countedOf(Collection<TaskId> ids) {
        return getEntityManager()
                .createQuery("select t.id from Task t where t.id in ?1 and t.countedFrom is not null", UUID.class)
                .setParameter(1, values(ids))
                .getResultList()
                .stream()
                .map(TaskId::new)
                .toList();
    }

    private static List<UUID> values(Collection<TaskId> ids) {
        return ids.stream().map(TaskId::value).distinct().toList();
    }

    List<Task> page(TaskSearch search, int page, int size, Instant now) {
        var order = search.condition() == TaskCondition.FINISHED ? LATEST_FIRST : BY_DAY;
        return find(WITH_DOCUMENT + search.where() + order, search.parameters(now))
                .page(page, size)
                .list();
    }

    long count(TaskSearch search, Instant now) {
        return count("from Task t join t.assignment a" + search.where(), search.parameters(now));
    }
}
