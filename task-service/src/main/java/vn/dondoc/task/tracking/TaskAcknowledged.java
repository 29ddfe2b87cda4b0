package vn.dondoc.task.tracking;

import java.time.Instant;
import vn.dondoc.task.TaskId;

/** Event: a unit knows of its task. */
record TaskAcknowledged(TaskId taskId, String unit, Instant at, String by) {
    static final String TYPE = "vn.dondoc.task-acknowledged.v1";
}
