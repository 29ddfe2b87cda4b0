package vn.dondoc.task.announcing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.policy.StepKey;
import vn.dondoc.task.reminding.Audience;

/**
 * What an announcement would do.
 *
 * @param version of the calendar it was compared with; to be given back with the announcement
 * @param days those that become others by it
 * @param looked how many open tasks were looked at, those whose next reminder comes first
 * @param movedDays how many last days move
 * @param days the first of them
 * @param movedSteps how many steps of tasks that keep their last day move
 * @param steps the first of them
 */
record AnnouncementPreview(
        int version,
        List<Day> days,
        int looked,
        int movedDays,
        List<Moved> deadlines,
        int movedSteps,
        List<MovedStep> steps) {

    /** @param worked whether it is a working day then; it is the opposite now */
    record Day(LocalDate date, boolean worked, String name) {}

    /** A last day that was counted and ends on another day. */
    record Moved(TaskId taskId, String unitName, String words, LocalDate from, LocalDate to) {}

    /** A step that is told at another moment; null: not at all. */
    record MovedStep(
            TaskId taskId,
            String unitName,
            StepKey step,
            Audience audience,
            @Nullable Instant from,
            @Nullable Instant to) {}
}
