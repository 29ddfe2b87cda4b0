package vn.dondoc.task.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.messaging.Outbox;
import vn.dondoc.messaging.OutgoingEvent;
import vn.dondoc.task.TaskId;

/** Tells other systems what became of a task; in the transaction that has locked its row. */
@ApplicationScoped
class TasksPublisher {

    private static final String TOPIC = "dondoc.tasks";

    private final Outbox outbox;

    TasksPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void acknowledged(List<Task> tasks, String by, Instant now) {
        outbox.append(tasks.stream()
                .map(task ->
                        event(task.id(), TaskAcknowledged.TYPE, new TaskAcknowledged(task.id(), task.unit(), now, by)))
                .toList());
    }

    void completed(Task task, String by, @Nullable String note, Instant now) {
        outbox.append(event(task.id(), TaskCompleted.TYPE, new TaskCompleted(task.id(), task.unit(), now, by, note)));
    }

    void deadlineChanged(Task task, String by, @Nullable String reason, Instant now) {
        var changed = new TaskDeadlineChanged(
                task.id(), task.unit(), task.deadlineVersion(), task.deadline(), now, by, reason);
        outbox.append(event(task.id(), TaskDeadlineChanged.TYPE, changed));
    }

    void withdrawn(List<Task> tasks, String by, String reason, Instant now) {
        outbox.append(tasks.stream()
                .map(task -> event(
                        task.id(), TaskWithdrawn.TYPE, new TaskWithdrawn(task.id(), task.unit(), now, by, reason)))
                .toList());
    }

    private static OutgoingEvent event(TaskId task, String type, Object data) {
        return new OutgoingEvent(TOPIC, task.toString(), type, task.toString(), data);
    }
}
