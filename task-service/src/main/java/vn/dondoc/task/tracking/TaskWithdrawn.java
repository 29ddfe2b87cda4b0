package vn.dondoc.task.tracking;

import java.time.Instant;
import vn.dondoc.task.TaskId;

/** Event: a task was taken back by who gave it. */
record TaskWithdrawn(TaskId taskId, String unit, Instant at, String by, String reason) {
    static final String TYPE = "vn.dondoc.task-withdrawn.v1";
}
