package vn.dondoc.task.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.policy.Policies;

/** The first that anybody hears of a task; in the transaction that opens it. */
@ApplicationScoped
public class TellingOfNewTasks {

    private final Policies policies;
    private final HandingOver handingOver;

    TellingOfNewTasks(Policies policies, HandingOver handingOver) {
        this.policies = policies;
        this.handingOver = handingOver;
    }

    /**
     * Hands over the assignment notices of new tasks, which also say the steps that have already passed, and tells the units
     * that are to help; those are told once, and nothing follows.
     *
     * @return when each task is to be looked at again; empty where nothing more is planned
     */
    public Map<TaskId, Optional<Instant>> tell(
            List<RemindedTask> opened, List<Mention> coordinations, CalendarInForce calendar, Instant now) {
        policies.holdUntilTheEnd();
        var told = new ArrayList<Told>();
        var next = new HashMap<TaskId, Optional<Instant>>();
        var planning = new Planning(policies.book(), calendar);
        for (var task : opened) {
            var plan = planning.of(task.facts());
            var due = plan.due(now, Set.of());
            due.forEach(handOver -> told.add(Told.of(task.mention(), handOver, now)));
            next.put(task.mention().id(), plan.next(now, FiredStep.and(Set.of(), due)));
        }
        coordinations.forEach(mention -> told.add(Told.coordination(mention, now)));
        handingOver.handOver(told, now);
        return next;
    }
}
