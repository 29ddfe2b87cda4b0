package vn.dondoc.task.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.AssignmentId;
import vn.dondoc.task.DirectiveId;
import vn.dondoc.task.Excerpt;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.directive.DirectiveHead;

/**
 * A task as the API shows it.
 *
 * @param status slug of {@link TaskStatus}
 * @param statusWords the same in Vietnamese
 * @param output what is handed over
 * @param via through whom it goes
 * @param reportTo to whom it is reported
 * @param lastWorkingDay the last working day up to the last day
 */
public record TaskView(
        TaskId taskId,
        DirectiveId directiveId,
        AssignmentId assignmentId,
        DirectiveHead directive,
        String ordinal,
        String unit,
        String unitName,
        @Nullable String supervisingUnit,
        @Nullable String supervisingUnitName,
        String status,
        String statusWords,
        String content,
        @Nullable String output,
        @Nullable String via,
        List<String> reportTo,
        @Nullable Deadline deadline,
        @Nullable LocalDate lastWorkingDay,
        int deadlineVersion,
        boolean followed,
        Instant openedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant completedAt,
        @Nullable String completedBy,
        @Nullable String note) {

    private static final int EXCERPT = 280;

    /** The first words of the content, enough to know it by in a list. */
    public String excerpt() {
        return Excerpt.of(content.replaceAll("\\s+", " ").strip(), EXCERPT);
    }

    /** The badge's class in the stylesheet. */
    public String badge() {
        return switch (status) {
            case "overdue" -> "overdue";
            case "due-soon" -> "soon";
            case "completed" -> "done";
            case "awaiting-day" -> "waiting";
            default -> "plain";
        };
    }

    /** Only where it is not the last day itself. */
    public @Nullable LocalDate earlierWorkingDay() {
        return deadline == null || lastWorkingDay == null || lastWorkingDay.equals(deadline.lastDay())
                ? null
                : lastWorkingDay;
    }
}
