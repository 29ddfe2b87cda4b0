package vn.dondoc.task.tracking;

import static vn.dondoc.task.tracking.TaskFact.Kind.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import vn.dondoc.task.AssignmentId;
import vn.dondoc.task.DirectiveId;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.reminding.Replanning;
import vn.dondoc.task.reminding.TellingOfEndedTasks;
import vn.dondoc.task.reminding.WithdrawalReason;

/** Who gave a task takes it back: silence from then on, also from what was already on its way; what recurs comes no more. */
@ApplicationScoped
public class Withdrawing {

    /** A directive may concern every commune of the country: not all its tasks are held in memory. */
    private static final int TASKS_AT_ONCE = 1_000;

    private final Tasks tasks;
    private final History history;
    private final TasksPublisher publisher;
    private final Replanning replanning;
    private final TellingOfEndedTasks telling;

    Withdrawing(
            Tasks tasks,
            History history,
            TasksPublisher publisher,
            Replanning replanning,
            TellingOfEndedTasks telling) {
        this.tasks = tasks;
        this.history = history;
        this.publisher = publisher;
        this.replanning = replanning;
        this.telling = telling;
    }

    /** @param reason the document or decision it rests on */
    @Transactional
    Answered withdraw(TaskId id, String by, String reason, Instant now) {
        var task = tasks.lock(List.of(id)).getFirst();
        return switch (task.status(now)) {
            case TaskStatus.Withdrawn(var at) -> new Answered.NotAsked(id, at);
            case TaskStatus.Completed(var at, var late) ->
                new Answered.Already(id, at, String.valueOf(task.completedBy()));
            case TaskStatus.Open _, TaskStatus.DueSoon _, TaskStatus.Overdue _ -> recordOne(task, by, reason, now);
            case TaskStatus.AwaitingDay _, TaskStatus.Undated _, TaskStatus.NotFollowed _ ->
                recordOne(task, by, reason, now);
        };
    }

    /**
     * Everything that a directive orders and nobody has completed.
     *
     * @param coordinations for which units were asked for help
     * @param document that revokes it
     */
    @Transactional
    public void withdrawAllOf(
            DirectiveId directive, List<TaskId> coordinations, String by, String document, Instant now) {
        withdrawAll(tasks.lockUnfinishedOf(directive), coordinations, by, document, now);
    }

    /** What an update of the document no longer orders. */
    @Transactional
    public void withdrawAssignments(
            List<AssignmentId> assignments, List<TaskId> coordinations, String by, String document, Instant now) {
        if (!assignments.isEmpty()) {
            withdrawAll(tasks.lockUnfinishedOf(assignments), coordinations, by, document, now);
        }
    }

    private void withdrawAll(List<TaskId> all, List<TaskId> coordinations, String by, String document, Instant now) {
        telling.hold(Stream.concat(all.stream(), coordinations.stream()).toList());
        all.stream()
                .gather(Gatherers.windowFixed(TASKS_AT_ONCE))
                .forEach(some -> record(tasks.lock(some), by, document, now));
        telling.helpEnded(coordinations, now);
    }

    private Answered recordOne(Task task, String by, String reason, Instant now) {
        telling.hold(List.of(task.id()));
        record(List.of(task), by, reason, now);
        return new Answered.Recorded(task.id());
    }

    private void record(List<Task> withdrawn, String by, String reason, Instant now) {
        for (var task : withdrawn) {
            task.withdraw(now);
            history.persist(new TaskFact(task, WITHDRAWN, now, by, reason));
        }
        history.flush();
        publisher.withdrawn(withdrawn, by, reason, now);
        var ids = withdrawn.stream().map(Task::id).toList();
        replanning.replanAndTakeBack(ids, WithdrawalReason.WITHDRAWN, now);
        telling.withdrawn(ids, now);
    }
}
