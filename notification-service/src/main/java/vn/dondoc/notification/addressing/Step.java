package vn.dondoc.notification.addressing;

import vn.dondoc.notification.notice.TaskId;

/** One step of the plan of one version of a task's deadline, for example {@code T-1}. */
public record Step(TaskId taskId, int deadlineVersion, String step) {}
