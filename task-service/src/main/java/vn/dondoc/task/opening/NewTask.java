package vn.dondoc.task.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.directive.DirectiveHead;
import vn.dondoc.task.opening.DirectiveRegistered.Ordered;
import vn.dondoc.task.reminding.Mention;
import vn.dondoc.task.reminding.PlannedTask;
import vn.dondoc.task.reminding.RemindedTask;

/** A task as it is opened: one unit, one assignment, of what recurs one occurrence. */
record NewTask(
        TaskId id,
        String unit,
        Ordered assignment,
        DirectiveHead directive,
        Instant openedAt,
        @Nullable Occurrence occurrence) {

    private static final int FIRST_VERSION = 1;

    static NewTask of(
            Ordered assignment, String unit, DirectiveHead directive, Instant now, @Nullable Occurrence occurrence) {
        return new NewTask(new TaskId(UUID.randomUUID()), unit, assignment, directive, now, occurrence);
    }

    /** Of its occurrence, where it recurs. */
    @Nullable
    Deadline deadline() {
        return occurrence == null ? assignment.deadline() : occurrence.deadline();
    }

    @Nullable
    Instant acknowledgedAt() {
        return occurrence == null ? null : occurrence.acknowledgedAt();
    }

    int deadlineVersion() {
        return FIRST_VERSION;
    }

    /** Null: nobody is reminded until somebody follows it. */
    @Nullable
    Instant followedAt() {
        return assignment.followed() ? openedAt : null;
    }

    /**
     * The day that the document's last day was counted from, if it is the day of the document; null where the last day stands in
     * the text or was counted from elsewhere.
     */
    @Nullable
    LocalDate countedFrom(WorkingCalendar calendar) {
        var deadline = assignment.deadline();
        if (deadline == null || deadline.limit() == null) {
            return null;
        }
        var counted = deadline.limit().counted().lastDay(directive.issuedOn(), calendar);
        return counted.equals(deadline.lastDay()) ? directive.issuedOn() : null;
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
                deadline(),
                acknowledgedAt() != null,
                openedAt.atZone(VietnamTime.ZONE).toLocalDate(),
                assignment.handover());
    }

    TaskOpened opened() {
        return new TaskOpened(
                id,
                directive.id(),
                assignment.assignmentId(),
                unit,
                assignment.supervising().stream().findFirst().orElse(null),
                occurrence == null ? null : occurrence.day(),
                new TaskOpened.Document(
                        directive.number(), directive.issuedOn(), directive.subject(), directive.issuerName()),
                assignment.content(),
                deadline(),
                FIRST_VERSION,
                openedAt,
                assignment.followed(),
                assignment.handover().output(),
                assignment.handover().via(),
                assignment.handover().reportTo());
    }

    private PlannedTask facts() {
        @Nullable Deadline deadline = deadline();
        return new PlannedTask(
                directive.urgency(),
                unit,
                List.copyOf(assignment.supervising()),
                followedAt(),
                acknowledgedAt(),
                false,
                FIRST_VERSION,
                openedAt,
                deadline == null ? null : deadline.writtenDay(),
                deadline == null ? null : deadline.lastDay(),
                deadline == null ? null : deadline.time(),
                deadline == null ? null : deadline.targetDay(),
                null);
    }
}
