package vn.dondoc.task.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;

/**
 * The facts of a task that a plan depends on.
 *
 * @param followedAt since when it is followed; null: nobody is reminded
 * @param closed completed or withdrawn
 * @param deadlineSince when its present deadline became known
 */
public record PlannedTask(
        String unit,
        List<String> supervising,
        @Nullable Instant followedAt,
        @Nullable Instant acknowledgedAt,
        boolean closed,
        int deadlineVersion,
        Instant deadlineSince,
        @Nullable LocalDate writtenDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate targetDay) {

    boolean acknowledged() {
        return acknowledgedAt != null;
    }

    /**
     * From which day on the unit could know of its deadline: a deadline that had already passed then is escalated as if
     * it ended on this day.
     */
    LocalDate knownFrom(Instant followed) {
        return day(followed.isAfter(deadlineSince) ? followed : deadlineSince);
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, VietnamTime.ZONE);
    }
}
