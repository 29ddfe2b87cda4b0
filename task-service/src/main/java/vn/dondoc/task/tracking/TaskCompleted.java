package vn.dondoc.task.tracking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;

/** Event: a unit says its task is done. */
record TaskCompleted(
        TaskId taskId,
        String unit,
        Instant at,
        String by,
        @Nullable String note) {
    static final String TYPE = "vn.dondoc.task-completed.v1";
}
