package vn.dondoc.task.reminding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.policy.PolicyBook;

/**
 * Plans many tasks by the same policies and calendar. One order to every commune of the country is one plan for three thousand
 * units: its days are reckoned once.
 */
final class Planning {

    private final PolicyBook policies;
    private final CalendarInForce calendar;
    private final Map<PlannedTask, List<PlannedRung>> reckoned = new HashMap<>();

    Planning(PolicyBook policies, CalendarInForce calendar) {
        this.policies = policies;
        this.calendar = calendar;
    }

    ReminderPlan of(PlannedTask task) {
        return new ReminderPlan(
                task, reckoned.computeIfAbsent(task.ofNobody(), facts -> PlannedRung.of(facts, policies, calendar)));
    }
}
