package vn.dondoc.task.opening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.directive.DirectiveHead;
import vn.dondoc.task.opening.DirectiveRegistered.Ordered;
import vn.dondoc.task.reminding.Mention;
import vn.dondoc.task.reminding.PlannedTask;
import vn.dondoc.task.reminding.RemindedTask;

/** A task as it is opened: one unit, one assignment. */
record NewTask(TaskId id, String unit, Ordered assignment, DirectiveHead directive, Instant openedAt) {

    private static final int FIRST_VERSION = 1;

    static NewTask of(Ordered assignment, String unit, DirectiveHead directive, Instant now) {
        return new NewTask(new TaskId(UUID.randomUUID()), unit, assignment, directive, now);
    }

    int deadlineVersion() {
        return FIRST_VERSION;
    }

    /** Null: nobody is reminded until somebody follows it. */
    @Nullable
    Instant followedAt() {
        return assignment.followed() ? openedAt : null;
    }

    RemindedTask reminded(String unitName) {
        return new RemindedTask(mention(unitName), facts());
    }

    Mention mention(String unitName) {
        return new Mention(
                id,
                FIRST_VERSION,
                unit,
                unitName,
                directive,
                assignment.ordinal(),
                assignment.content(),
                assignment.deadline(),
                false,
                openedAt.atZone(VietnamTime.ZONE).toLocalDate());
    }

    TaskOpened opened() {
        return new TaskOpened(
                id,
                directive.id(),
                assignment.assignmentId(),
                unit,
                assignment.supervising().stream().findFirst().orElse(null),
                null,
                new TaskOpened.Document(
                        directive.number(), directive.issuedOn(), directive.subject(), directive.issuerName()),
                assignment.content(),
                assignment.deadline(),
                FIRST_VERSION,
                openedAt,
                assignment.followed());
    }

    private PlannedTask facts() {
        @Nullable Deadline deadline = assignment.deadline();
        return new PlannedTask(
                directive.urgency(),
                unit,
                List.copyOf(assignment.supervising()),
                followedAt(),
                null,
                false,
                FIRST_VERSION,
                openedAt,
                deadline == null ? null : deadline.writtenDay(),
                deadline == null ? null : deadline.lastDay(),
                deadline == null ? null : deadline.time(),
                deadline == null ? null : deadline.targetDay());
    }
}
