package vn.dondoc.notification.evidence;

import vn.dondoc.kit.problem.ProblemType;

/** The errors of this service that others may rely on. */
final class NotificationProblem {

    static final ProblemType NO_TASK_ID = new ProblemType("no-task-id", "Mã nhiệm vụ không hợp lệ", 400);

    static final ProblemType NO_SUCH_PAGE = new ProblemType("no-such-page", "Không có trang này", 400);

    private NotificationProblem() {}
}
