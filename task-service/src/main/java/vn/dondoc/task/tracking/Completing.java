package vn.dondoc.task.tracking;

import static vn.dondoc.task.tracking.TaskFact.Kind.COMPLETED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.reminding.Replanning;
import vn.dondoc.task.reminding.WithdrawalReason;

/** A unit says that a task is done: silence from then on, also from what was already on its way. */
@ApplicationScoped
public class Completing {

    private final Tasks tasks;
    private final History history;
    private final TasksPublisher publisher;
    private final Replanning replanning;

    Completing(Tasks tasks, History history, TasksPublisher publisher, Replanning replanning) {
        this.tasks = tasks;
        this.history = history;
        this.publisher = publisher;
        this.replanning = replanning;
    }

    /**
     * @param by who says so, as a person reads it
     * @param note what was done, for example the number of the report
     */
    @Transactional
    public Answered complete(TaskId id, String by, @Nullable String note, Instant now) {
        var task = tasks.lock(List.of(id)).getFirst();
        return switch (task.status(now)) {
            case TaskStatus.Withdrawn(var at) -> new Answered.NotAsked(id, at);
            case TaskStatus.Completed(var at, var late) ->
                new Answered.Already(id, at, String.valueOf(task.completedBy()));
            case TaskStatus.Open o -> record(task, by, note, now);
            case TaskStatus.DueSoon d -> record(task, by, note, now);
            case TaskStatus.Overdue o -> record(task, by, note, now);
            case TaskStatus.AwaitingDay a -> record(task, by, note, now);
            case TaskStatus.Undated u -> record(task, by, note, now);
            case TaskStatus.NotFollowed n -> record(task, by, note, now);
        };
    }

    private Answered record(Task task, String by, @Nullable String note, Instant now) {
        task.complete(now, by, note);
        history.persist(new TaskFact(task, COMPLETED, now, by, note));
        history.flush();
        publisher.completed(task, by, note, now);
        replanning.replanAndTakeBack(List.of(task.id()), WithdrawalReason.COMPLETED, now);
        return new Answered.Recorded(task.id());
    }
}
