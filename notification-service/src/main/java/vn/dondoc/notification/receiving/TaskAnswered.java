package vn.dondoc.notification.receiving;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.notice.TaskId;

/**
 * A unit answered for a task: the data of {@code vn.dondoc.task-acknowledged.v1} and {@code vn.dondoc.task-completed.v1}.
 *
 * @param by name of the person; null where nobody was signed in
 */
record TaskAnswered(
        TaskId taskId,
        String unit,
        Instant at,
        @Nullable String by,
        @Nullable String note) {}
