package vn.dondoc.task.tracking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Deadline;

/** Event: the day a task waited for was entered, or entered anew. */
record TaskDeadlineChanged(
        TaskId taskId,
        String unit,
        int deadlineVersion,
        @Nullable Deadline deadline,
        Instant at,
        String by,
        @Nullable String reason) {
    static final String TYPE = "vn.dondoc.task-deadline-changed.v1";
}
