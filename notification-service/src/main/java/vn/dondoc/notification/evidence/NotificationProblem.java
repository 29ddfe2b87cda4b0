package vn.dondoc.notification.evidence;

import vn.dondoc.kit.problem.ProblemType;

/** The errors of this service that others may rely on. */
enum NotificationProblem implements ProblemType {
    NO_TASK_ID("no-task-id", "Mã nhiệm vụ không hợp lệ", 400),
    NO_SUCH_PAGE("no-such-page", "Không có trang này", 400);

    private final String slug;
    private final String title;
    private final int status;

    NotificationProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
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
