package vn.dondoc.task.reminding;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.policy.Policy;
import vn.dondoc.task.policy.PolicyBook;
import vn.dondoc.task.policy.Recipient;
import vn.dondoc.task.policy.Rung;

/**
 * When who hears of a task: a finite list of steps, earliest first, that follows from the task's facts, a policy and the
 * working calendar, and from nothing else. It can be shown before it happens and reckoned anew at any time.
 */
public record ReminderPlan(List<Step> steps) {

    private static final Comparator<Step> BY_STRENGTH = comparing(Step::strength);

    public ReminderPlan {
        steps = List.copyOf(steps);
    }

    /** By the policy for documents as urgent as the task's; steps from before its last change are those of the policy before. */
    public static ReminderPlan of(PlannedTask task, PolicyBook policies, CalendarInForce calendar) {
        var inForce = policies.of(task.urgency());
        var followed = task.followedAt();
        if (followed != null && !followed.isBefore(inForce.since())) {
            // no step lies before the task; nothing of the policy before is left to say
            return new ReminderPlan(merged(steps(task, inForce.policy(), calendar)));
        }
        var earlier = steps(task, inForce.before(), calendar).stream()
                .filter(step -> step.at().isBefore(inForce.since()));
        var later = steps(task, inForce.policy(), calendar).stream()
                .filter(step -> !step.at().isBefore(inForce.since()));
        return new ReminderPlan(merged(Stream.concat(earlier, later).toList()));
    }

    private static List<Step> steps(PlannedTask task, Policy policy, CalendarInForce calendar) {
        var followed = task.followedAt();
        if (followed == null || task.closed()) {
            return List.of();
        }
        var days = new SettledDays(task, followed, policy, calendar);
        var steps = new ArrayList<Step>();
        for (var rung : policy.rungs()) {
            var when = rung.when();
            days.of(when)
                    .ifPresent(timing -> audiences(rung, task)
                            .forEach(audience -> steps.add(timing.step(rung.step(), when, audience))));
        }
        return steps;
    }

    /**
     * What is to be handed over at this instant: for each audience the strongest step that is due, speaking for all others
     * that are. After an outage each audience so hears once.
     */
    List<HandOver> due(Instant now, Set<FiredStep> fired) {
        var due = new LinkedHashMap<Audience, List<Step>>();
        for (var step : steps) {
            if (step.isDue(now) && !fired.contains(step.fired())) {
                due.computeIfAbsent(step.audience(), audience -> new ArrayList<>())
                        .add(step);
            }
        }
        return due.values().stream()
                .flatMap(ofOneAudience -> strongest(ofOneAudience, now).stream())
                .toList();
    }

    /** When the next step is to be handed over: not after {@code now} if one is due already; empty when the plan is done. */
    Optional<Instant> next(Instant now, Set<FiredStep> fired) {
        return steps.stream()
                .filter(step -> !step.hasLapsed(now) && !fired.contains(step.fired()))
                .map(Step::handedOverAt)
                .min(Comparator.naturalOrder());
    }

    private static List<Audience> audiences(Rung rung, PlannedTask task) {
        return rung.tells().stream()
                .flatMap(recipient -> audiences(recipient, task))
                .distinct()
                .toList();
    }

    private static Stream<Audience> audiences(Recipient recipient, PlannedTask task) {
        return switch (recipient) {
            case FOCAL -> Stream.of(new Audience(task.unit(), Role.FOCAL));
            case HEAD -> Stream.of(new Audience(task.unit(), Role.HEAD));
            case SUPERVISORS -> task.supervising().stream().map(unit -> new Audience(unit, Role.FOCAL));
        };
    }

    private static Optional<HandOver> strongest(List<Step> due, Instant now) {
        return due.stream()
                .filter(step -> !step.hasLapsed(now))
                .max(BY_STRENGTH)
                .map(speaker -> new HandOver(
                        speaker, due.stream().filter(step -> step != speaker).toList()));
    }

    /** Steps that meet at one instant are one: the strongest speaks. */
    private static List<Step> merged(List<Step> steps) {
        var merged = new ArrayList<Step>();
        steps.stream()
                .collect(groupingBy(step -> List.of(step.audience(), step.at())))
                .values()
                .forEach(meeting -> {
                    var speaker = meeting.stream().max(BY_STRENGTH).orElseThrow();
                    meeting.forEach(step -> merged.add(step == speaker ? step : step.supersededBy(speaker.key())));
                });
        merged.sort(comparing(Step::at)
                .thenComparing(Step::strength)
                .thenComparing(step -> step.audience().key()));
        return merged;
    }
}
