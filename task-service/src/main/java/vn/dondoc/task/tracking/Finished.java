package vn.dondoc.task.tracking;

import java.time.Instant;
import vn.dondoc.kit.problem.Refusal;

/** What is done or withdrawn stays as it is. */
final class Finished {

    private Finished() {}

    static void refuse(Task task, Instant now) {
        switch (task.status(now)) {
            case TaskStatus.Withdrawn w ->
                throw Refusal.of(TaskProblem.WITHDRAWN, "Nhiệm vụ " + task.id() + " đã được thu hồi.");
            case TaskStatus.Completed c ->
                throw Refusal.of(TaskProblem.FINISHED, "Nhiệm vụ " + task.id() + " đã hoàn thành.");
            case TaskStatus.Open o -> {}
            case TaskStatus.DueSoon d -> {}
            case TaskStatus.Overdue o -> {}
            case TaskStatus.AwaitingDay a -> {}
            case TaskStatus.Undated u -> {}
            case TaskStatus.NotFollowed n -> {}
        }
    }
}
