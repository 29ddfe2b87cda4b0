package vn.dondoc.task.tracking;

import static vn.dondoc.task.tracking.TaskFact.Kind.FOLLOWED;
import static vn.dondoc.task.tracking.TaskFact.Kind.UNFOLLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.reminding.Replanning;
import vn.dondoc.task.reminding.WithdrawalReason;

/** Whether anybody is reminded of a task: exhortations to whole groups start without, and one click changes it. */
@ApplicationScoped
class Following {

    private final Tasks tasks;
    private final History history;
    private final Replanning replanning;

    Following(Tasks tasks, History history, Replanning replanning) {
        this.tasks = tasks;
        this.history = history;
        this.replanning = replanning;
    }

    @Transactional
    void follow(TaskId id, String by, Instant now) {
        var task = tasks.lock(List.of(id)).getFirst();
        Finished.refuse(task, now);
        if (!task.followed()) {
            task.follow(now);
            history.persist(new TaskFact(task, FOLLOWED, now, by, null));
            history.flush();
            replanning.replan(List.of(id), now);
        }
    }

    @Transactional
    void unfollow(TaskId id, String by, Instant now) {
        var task = tasks.lock(List.of(id)).getFirst();
        Finished.refuse(task, now);
        if (task.followed()) {
            task.unfollow();
            history.persist(new TaskFact(task, UNFOLLOWED, now, by, null));
            history.flush();
            replanning.replanAndTakeBack(List.of(id), WithdrawalReason.WITHDRAWN, now);
        }
    }
}
