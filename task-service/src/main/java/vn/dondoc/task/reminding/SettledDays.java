package vn.dondoc.task.reminding;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.policy.Policy;
import vn.dondoc.task.policy.When;
import vn.dondoc.task.reminding.StepDays.Timing;

/**
 * The days of a task's steps, settled after a change of the calendar. What lay behind when the calendar changed stays where
 * it was, so that nobody is told anew; what was still to come and would now lie behind is told on the next morning, so that
 * nothing is lost.
 */
final class SettledDays {

    private final PlannedTask task;
    private final CalendarInForce calendar;
    private final StepDays days;
    private final StepDays before;

    SettledDays(PlannedTask task, Instant followed, Policy policy, CalendarInForce calendar) {
        this.task = task;
        this.calendar = calendar;
        this.days = new StepDays(task, followed, policy, calendar.calendar());
        this.before = new StepDays(task, followed, policy, calendar.before());
    }

    /** Empty where a rung has no day for this task. */
    Optional<Timing> of(When when) {
        return days.of(when).map(timing -> settled(when, timing));
    }

    private Timing settled(When when, Timing timing) {
        var moved = movedAt(when);
        if (moved != null && timing.at().isBefore(moved)) {
            return days.morningAfter(moved, timing);
        }
        var since = calendar.since();
        if (!timing.at().isBefore(since)) {
            return timing;
        }
        var was = before.of(when).orElse(timing);
        return was.at().isBefore(since) ? was : days.morningAfter(since, timing);
    }

    /** The steps of a last day that the calendar moved begin with the next morning; those of the assignment do not hang on it. */
    private @Nullable Instant movedAt(When when) {
        return switch (when) {
            case When.AtOnce _, When.Unacknowledged _, When.HoursUnacknowledged _ -> null;
            case When.Monthly _,
                    When.OnTargetDay _,
                    When.Before _,
                    When.HoursBefore _,
                    When.HoursAfter _,
                    When.After _ -> task.movedAt();
        };
    }
}
