package vn.dondoc.task.tracking;

import static vn.dondoc.task.tracking.TaskFact.Kind.ACKNOWLEDGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.reminding.Replanning;
import vn.dondoc.task.reminding.WithdrawalReason;

/** A unit says that it knows of its tasks: nobody asks for that again. */
@ApplicationScoped
public class Acknowledging {

    private final Tasks tasks;
    private final History history;
    private final TasksPublisher publisher;
    private final Replanning replanning;

    Acknowledging(Tasks tasks, History history, TasksPublisher publisher, Replanning replanning) {
        this.tasks = tasks;
        this.history = history;
        this.publisher = publisher;
        this.replanning = replanning;
    }

    /** @param by who says so, as a person reads it */
    @Transactional
    public List<Answered> acknowledge(Collection<TaskId> ids, String by, Instant now) {
        var answered = new ArrayList<Answered>();
        var recorded = new ArrayList<Task>();
        for (var task : tasks.lock(ids)) {
            var answer = answer(task, now);
            answered.add(answer);
            if (answer instanceof Answered.Recorded) {
                recorded.add(task);
            }
        }
        record(recorded, by, now);
        return answered;
    }

    private static Answered answer(Task task, Instant now) {
        return switch (task.status(now)) {
            case TaskStatus.Withdrawn(var at) -> new Answered.NotAsked(task.id(), at);
            case TaskStatus.Completed(var at, var late) ->
                new Answered.Already(task.id(), at, String.valueOf(task.completedBy()));
            case TaskStatus.Open o -> answerOfUnfinished(task);
            case TaskStatus.DueSoon d -> answerOfUnfinished(task);
            case TaskStatus.Overdue o -> answerOfUnfinished(task);
            case TaskStatus.AwaitingDay a -> answerOfUnfinished(task);
            case TaskStatus.Undated u -> answerOfUnfinished(task);
            case TaskStatus.NotFollowed n -> answerOfUnfinished(task);
        };
    }

    private static Answered answerOfUnfinished(Task task) {
        return task.acknowledgedAt() == null
                ? new Answered.Recorded(task.id())
                : new Answered.Already(task.id(), task.acknowledgedAt(), String.valueOf(task.acknowledgedBy()));
    }

    private void record(List<Task> acknowledged, String by, Instant now) {
        for (var task : acknowledged) {
            task.acknowledge(now, by);
            history.persist(new TaskFact(task, ACKNOWLEDGED, now, by, null));
        }
        history.flush();
        publisher.acknowledged(acknowledged, by, now);
        replanning.replanAndTakeBack(acknowledged.stream().map(Task::id).toList(), WithdrawalReason.ACKNOWLEDGED, now);
    }
}
