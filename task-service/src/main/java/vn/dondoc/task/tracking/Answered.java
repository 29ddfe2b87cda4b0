package vn.dondoc.task.tracking;

import java.time.Instant;
import vn.dondoc.task.TaskId;

/** What became of an answer for a task. */
public sealed interface Answered {

    TaskId task();

    /** It is a fact from now on. */
    record Recorded(TaskId task) implements Answered {}

    /** Somebody had answered before; nothing changed. */
    record Already(TaskId task, Instant at, String by) implements Answered {}

    /** The task was taken back; nothing is to be answered. */
    record NotAsked(TaskId task, Instant withdrawnAt) implements Answered {}
}
