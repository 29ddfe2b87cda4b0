package vn.dondoc.task.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.task.directive.Urgency;

/**
 * The facts of a task that a plan depends on.
 *
 * @param urgency of its document: it chooses the policy
 * @param followedAt since when it is followed; null: nobody is reminded
 * @param closed completed or withdrawn
 * @param deadlineSince when its present deadline became known
 * @param movedAt when a new calendar moved its last day; null: it never did
 * @param lastTime until when on the last day, where the document names an hour
 */
public record PlannedTask(
        Urgency urgency,
        String unit,
        List<String> supervising,
        @Nullable Instant followedAt,
        @Nullable Instant acknowledgedAt,
        boolean closed,
        int deadlineVersion,
        Instant deadlineSince,
        @Nullable LocalDate writtenDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalTime lastTime,
        @Nullable LocalDate targetDay,
        @Nullable Instant movedAt) {

    /** The facts that its days hang on. */
    PlannedTask ofNobody() {
        return new PlannedTask(
                urgency,
                "",
                List.of(),
                followedAt,
                acknowledgedAt,
                closed,
                deadlineVersion,
                deadlineSince,
                writtenDay,
                lastDay,
                lastTime,
                targetDay,
                movedAt);
    }

    boolean acknowledged() {
        return acknowledgedAt != null;
    }

    /**
     * From when on the unit could know of its deadline: a deadline that had already passed then is escalated as if it
     * ended at this moment.
     */
    Instant known(Instant followed) {
        return followed.isAfter(deadlineSince) ? followed : deadlineSince;
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, VietnamTime.ZONE);
    }
}
