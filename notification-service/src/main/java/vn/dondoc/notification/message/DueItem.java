package vn.dondoc.notification.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.notice.TaskId;

/**
 * What task-service hands over of one task for one step: all that a message says of it.
 *
 * @param supersedes steps that this one says as well
 * @param unit whose task it is: not always the unit of those who are told
 * @param ordinal of the assignment in the directive, as written there
 * @param content the drafter's words
 * @param output what is to be handed over
 * @param via through whom it goes
 * @param reportTo to whom it is reported
 * @param deadline null for an undated task
 */
public record DueItem(
        TaskId taskId,
        int deadlineVersion,
        String step,
        List<String> supersedes,
        String unit,
        String unitName,
        Directive directive,
        String ordinal,
        String content,
        @Nullable Deadline deadline,
        @Nullable LocalDate lastWorkingDay,
        boolean acknowledged,
        LocalDate openedOn,
        @Nullable String output,
        @Nullable String via,
        List<String> reportTo)
        implements Matter {

    public DueItem {
        // What was handed over by an older task-service does not say it
        reportTo = reportTo == null ? List.of() : List.copyOf(reportTo);
    }

    /** The last day, if there is one. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(deadline).map(Deadline::lastDay);
    }

    /** The first instant after the deadline, if it has a day. */
    public Optional<Instant> deadlineEnd() {
        return Optional.ofNullable(deadline).flatMap(Deadline::end);
    }
}
