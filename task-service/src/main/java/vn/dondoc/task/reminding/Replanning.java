package vn.dondoc.task.reminding;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.task.TaskId;

/** Facts of tasks changed: their plans are others at once. In the transaction that records the facts and has locked the rows. */
@ApplicationScoped
public class Replanning {

    private final RemindedTasks tasks;
    private final Intents intents;
    private final HandingOver handingOver;
    private final WorkingCalendar calendar;

    Replanning(RemindedTasks tasks, Intents intents, HandingOver handingOver, WorkingCalendar calendar) {
        this.tasks = tasks;
        this.intents = intents;
        this.handingOver = handingOver;
        this.calendar = calendar;
    }

    /** Moves the pointers to the next step that still makes sense; what is due by now goes out with the next run. */
    public void replan(Collection<TaskId> ids, Instant now) {
        var fired = intents.firedOf(ids);
        tasks.remindNext(tasks.find(ids).stream()
                .collect(toMap(
                        task -> task.mention().id(),
                        task -> planOf(task)
                                .next(now, fired.getOrDefault(task.mention().id(), Set.of())))));
    }

    /** As {@link #replan}, and takes back what was handed over and makes no sense any more. */
    public void replanAndTakeBack(Collection<TaskId> ids, WithdrawalReason reason, Instant now) {
        handingOver.takeBack(intents.withdraw(ids, reason, now), reason);
        replan(ids, now);
    }

    /** What will be told if nothing changes, earliest first; without what was told already or is said by another step. */
    public ReminderPlan coming(TaskId id, Instant now) {
        var fired = intents.firedOf(List.of(id)).getOrDefault(id, Set.of());
        return new ReminderPlan(tasks.find(List.of(id)).stream()
                .flatMap(task -> planOf(task).steps().stream())
                .filter(step -> !fired.contains(step.fired()) && !step.hasLapsed(now) && step.supersededBy() == null)
                .toList());
    }

    private ReminderPlan planOf(RemindedTask task) {
        return ReminderPlan.of(task.facts(), calendar);
    }
}
