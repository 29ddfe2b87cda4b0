package vn.dondoc.task.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.policy.Policies;

/** When a deadline that lies far ahead is first spoken of: soon enough to open its task then. */
@ApplicationScoped
public class LookingAhead {

    private final Policies policies;

    LookingAhead(Policies policies) {
        this.policies = policies;
    }

    /** When the first step ahead of this last day is handed over, by the policies in force. */
    public Instant firstStep(Urgency urgency, LocalDate lastDay, Deadline deadline, CalendarInForce calendar) {
        // as if it had always been known, so that no step is merged into an assignment notice
        var always = Instant.EPOCH;
        var task = new PlannedTask(
                urgency, "", List.of(), always, always, false, 1, always, null, lastDay, deadline.time(), null, null);
        return ReminderPlan.of(task, policies.book(), calendar).steps().stream()
                .filter(step -> step.key().value().startsWith("T-"))
                .map(Step::handedOverAt)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> calendar.calendar()
                        .lastWorkingDayUpTo(lastDay)
                        .atStartOfDay(VietnamTime.ZONE)
                        .toInstant());
    }
}
