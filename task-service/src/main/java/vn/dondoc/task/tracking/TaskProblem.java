package vn.dondoc.task.tracking;

import vn.dondoc.kit.problem.ProblemType;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.task.TaskId;

/** Why something cannot be done with a task; slugs are part of the API. */
enum TaskProblem implements ProblemType {
    WITHDRAWN("task-withdrawn", "Nhiệm vụ đã được thu hồi", 409),
    FINISHED("task-finished", "Nhiệm vụ đã kết thúc", 409),
    DAY_IS_STATED("deadline-stated", "Thời hạn do văn bản ấn định", 409),
    INVALID("invalid", "Nội dung chưa hợp lệ", 400);

    private final String slug;
    private final String title;
    private final int status;

    TaskProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    /** The same whether it does not exist or belongs to another unit. */
    static Refusal noSuchTask(TaskId id) {
        return Refusal.notFound("Không có nhiệm vụ " + id + ".");
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
