package vn.dondoc.task.reminding;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.policy.Policies;
import vn.dondoc.task.policy.PolicyBook;

/** Facts of tasks changed: their plans are others at once. In the transaction that records the facts and has locked the rows. */
@ApplicationScoped
public class Replanning {

    private final RemindedTasks tasks;
    private final Intents intents;
    private final Policies policies;
    private final HandingOver handingOver;
    private final WorkingCalendar calendar;

    Replanning(
            RemindedTasks tasks,
            Intents intents,
            Policies policies,
            HandingOver handingOver,
            WorkingCalendar calendar) {
        this.tasks = tasks;
        this.intents = intents;
        this.policies = policies;
        this.handingOver = handingOver;
        this.calendar = calendar;
    }

    /** Moves the pointers to the next step that still makes sense; what is due by now goes out with the next run. */
    public void replan(Collection<TaskId> ids, Instant now) {
        var book = policies.book();
        var fired = intents.firedOf(ids);
        tasks.remindNext(tasks.find(ids).stream()
                .collect(toMap(
                        task -> task.mention().id(),
                        task -> planOf(task, book)
                                .next(now, fired.getOrDefault(task.mention().id(), Set.of())))));
    }

    /** As {@link #replan}, and takes back what was handed over and makes no sense any more. */
    public void replanAndTakeBack(Collection<TaskId> ids, WithdrawalReason reason, Instant now) {
        handingOver.takeBack(intents.withdraw(ids, reason, now), reason);
        replan(ids, now);
    }

    /** What will be told if nothing changes, earliest first; without what was told already or is said by another step. */
    public ReminderPlan coming(TaskId id, Instant now) {
        var book = policies.book();
        var fired = intents.firedOf(List.of(id)).getOrDefault(id, Set.of());
        return new ReminderPlan(tasks.find(List.of(id)).stream()
                .flatMap(task -> planOf(task, book).steps().stream())
                .filter(step -> !fired.contains(step.fired()) && !step.hasLapsed(now) && step.supersededBy() == null)
                .toList());
    }

    /** Has the next run plan every open task of documents of this urgency anew; returns how many there are. */
    public int lookAgain(Urgency urgency, Instant now) {
        return tasks.lookAgain(urgency, now);
    }

    public List<RemindedTask> open(Urgency urgency, int limit) {
        return tasks.open(urgency, limit);
    }

    public long countOpen(Urgency urgency) {
        return tasks.countOpen(urgency);
    }

    /** What a task's audiences would be told by these policies from now until then, whatever was told before. */
    public List<Step> coming(RemindedTask task, PolicyBook book, Instant now, Instant until) {
        return planOf(task, book).steps().stream()
                .filter(step -> step.supersededBy() == null
                        && step.at().isAfter(now)
                        && !step.at().isAfter(until))
                .toList();
    }

    private ReminderPlan planOf(RemindedTask task, PolicyBook book) {
        return ReminderPlan.of(task.facts(), book, calendar);
    }
}
