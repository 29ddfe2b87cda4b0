package vn.dondoc.task.tracking;

import vn.dondoc.kit.problem.ProblemType;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.task.TaskId;

/** Why something cannot be done with a task; slugs are part of the API. */
final class TaskProblem {

    static final ProblemType WITHDRAWN = new ProblemType("task-withdrawn", "Nhiệm vụ đã được thu hồi", 409);

    static final ProblemType FINISHED = new ProblemType("task-finished", "Nhiệm vụ đã kết thúc", 409);

    static final ProblemType DAY_IS_STATED = new ProblemType("deadline-stated", "Thời hạn do văn bản ấn định", 409);

    static final ProblemType INVALID = new ProblemType("invalid", "Nội dung chưa hợp lệ", 400);

    private TaskProblem() {}

    /** The same whether it does not exist or belongs to another unit. */
    static Refusal noSuchTask(TaskId id) {
        return Refusal.notFound("Không có nhiệm vụ " + id + ".");
    }
}
