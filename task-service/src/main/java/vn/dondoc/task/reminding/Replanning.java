package vn.dondoc.task.reminding;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.calendar.Calendars;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.policy.Policies;
import vn.dondoc.task.policy.PolicyBook;

/** Facts of tasks changed: their plans are others at once. In the transaction that records the facts and has locked the rows. */
@ApplicationScoped
public class Replanning {

    private static final Logger LOG = Logger.getLogger(Replanning.class);

    private final RemindedTasks tasks;
    private final Intents intents;
    private final Policies policies;
    private final HandingOver handingOver;
    private final Calendars calendars;

    Replanning(RemindedTasks tasks, Intents intents, Policies policies, HandingOver handingOver, Calendars calendars) {
        this.tasks = tasks;
        this.intents = intents;
        this.policies = policies;
        this.handingOver = handingOver;
        this.calendars = calendars;
    }

    /**
     * Moves the pointers to the next step that still makes sense; what is due by now goes out with the next run. A task that an older
     * calendar planned is still to be planned by the present one: its counted last day may be another.
     */
    public void replan(Collection<TaskId> ids, Instant now) {
        tasks.remindNext(next(ids, calendars.inForce(), now));
    }

    /** Plans tasks by a calendar that has moved their counted days already. */
    public void replanBy(CalendarInForce calendar, Collection<TaskId> ids, Instant now) {
        tasks.remindNext(next(ids, calendar, now), calendar.version());
    }

    private Map<TaskId, Optional<Instant>> next(Collection<TaskId> ids, CalendarInForce calendar, Instant now) {
        var planning = new Planning(policies.book(), calendar);
        var fired = intents.firedOf(ids);
        return tasks.find(ids).stream()
                .collect(toMap(
                        task -> task.mention().id(),
                        task -> next(task, fired.getOrDefault(task.mention().id(), Set.of()), planning, now)));
    }

    /** As {@link #replan}, and takes back what was handed over and makes no sense any more. */
    public void replanAndTakeBack(Collection<TaskId> ids, WithdrawalReason reason, Instant now) {
        handingOver.takeBack(intents.withdraw(ids, reason, now), reason);
        replan(ids, now);
    }

    /** What will be told if nothing changes, earliest first; without what was told already or is said by another step. */
    public List<Step> coming(TaskId id, Instant now) {
        var book = policies.book();
        var calendar = calendars.inForce();
        var fired = intents.firedOf(List.of(id)).getOrDefault(id, Set.of());
        return tasks.find(List.of(id)).stream()
                .flatMap(task -> ReminderPlan.of(task.facts(), book, calendar).steps().stream())
                .filter(step -> !fired.contains(step.fired()) && !step.hasLapsed(now) && step.supersededBy() == null)
                .toList();
    }

    /** Has the next run plan every open task of documents of this urgency anew; returns how many there are. */
    public int lookAgain(Urgency urgency, Instant now) {
        return tasks.lookAgain(urgency, now);
    }

    /** Locks up to {@code limit} unfinished tasks that were planned by an older calendar and that no other run has locked. */
    public List<TaskId> claimOutdated(int calendarVersion, int limit) {
        policies.holdUntilTheEnd();
        return tasks.claimOutdated(calendarVersion, limit);
    }

    public List<RemindedTask> open(int limit) {
        return tasks.open(limit);
    }

    public List<RemindedTask> open(Urgency urgency, int limit) {
        return tasks.open(urgency, limit);
    }

    public long countOpen(Urgency urgency) {
        return tasks.countOpen(urgency);
    }

    /** What a task's audiences would be told by these policies from now until then, whatever was told before. */
    public List<Step> coming(RemindedTask task, PolicyBook book, CalendarInForce calendar, Instant now, Instant until) {
        return ReminderPlan.of(task.facts(), book, calendar).steps().stream()
                .filter(step -> step.supersededBy() == null
                        && step.at().isAfter(now)
                        && !step.at().isAfter(until))
                .toList();
    }

    /** What cannot be planned is left to the run of what is due, which tries it again and says so. */
    private static Optional<Instant> next(RemindedTask task, Set<FiredStep> fired, Planning planning, Instant now) {
        try {
            return planning.of(task.facts()).next(now, fired);
        } catch (RuntimeException e) {
            LOG.errorf(e, "A task cannot be planned taskId=%s", task.mention().id());
            return Optional.of(now);
        }
    }
}
