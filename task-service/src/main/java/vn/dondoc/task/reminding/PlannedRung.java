package vn.dondoc.task.reminding;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.policy.Policy;
import vn.dondoc.task.policy.PolicyBook;
import vn.dondoc.task.policy.Recipient;
import vn.dondoc.task.policy.Rung;
import vn.dondoc.task.policy.When;
import vn.dondoc.task.reminding.StepDays.Timing;

/** A rung of a policy on its day. It hangs on every fact of a task but its units: they are who hears. */
record PlannedRung(Rung rung, When when, Timing timing) {

    private static final Comparator<PlannedRung> EARLIEST_FIRST = comparing(
                    (PlannedRung planned) -> planned.timing().at())
            .thenComparing(planned -> planned.when().strength());

    /** By the policy for documents as urgent as the task's; what lies before its last change is that of the policy before. */
    static List<PlannedRung> of(PlannedTask task, PolicyBook policies, CalendarInForce calendar) {
        var inForce = policies.of(task.urgency());
        var followed = task.followedAt();
        if (followed == null || task.closed()) {
            return List.of();
        }
        var since = inForce.since();
        var later = of(task, followed, inForce.policy(), calendar);
        // no step lies before the task: where the policy is older, nothing of the one before is left to say
        var all = followed.isBefore(since)
                ? Stream.concat(
                        of(task, followed, inForce.before(), calendar).filter(planned -> planned.isBefore(since)),
                        later.filter(planned -> !planned.isBefore(since)))
                : later;
        return all.sorted(EARLIEST_FIRST).toList();
    }

    private static Stream<PlannedRung> of(PlannedTask task, Instant followed, Policy policy, CalendarInForce calendar) {
        var days = new SettledDays(task, followed, policy, calendar);
        return policy.rungs().stream().flatMap(rung -> {
            var when = rung.when();
            return days.of(when).map(timing -> new PlannedRung(rung, when, timing)).stream();
        });
    }

    private boolean isBefore(Instant instant) {
        return timing.at().isBefore(instant);
    }

    /** One for each that hears of it. */
    List<Step> steps(PlannedTask task) {
        return rung.tells().stream()
                .flatMap(recipient -> audiences(recipient, task))
                .distinct()
                .map(audience -> timing.step(rung.step(), when, audience))
                .toList();
    }

    private static Stream<Audience> audiences(Recipient recipient, PlannedTask task) {
        return switch (recipient) {
            case FOCAL -> Stream.of(new Audience(task.unit(), Role.FOCAL));
            case HEAD -> Stream.of(new Audience(task.unit(), Role.HEAD));
            case SUPERVISORS -> task.supervising().stream().map(unit -> new Audience(unit, Role.FOCAL));
        };
    }
}
