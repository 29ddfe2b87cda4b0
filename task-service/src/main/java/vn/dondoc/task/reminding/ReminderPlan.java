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
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.policy.PolicyBook;

/**
 * When who hears of a task: a finite list of steps that follows from the task's facts, a policy and the working calendar, and
 * from nothing else. It can be shown before it happens and reckoned anew at any time. Whoever asks only for what is due and what
 * is next does not make the others.
 */
public final class ReminderPlan {

    private static final Comparator<Step> BY_STRENGTH = comparing(Step::strength);

    private final PlannedTask task;
    private final List<PlannedRung> rungs;

    /** @param rungs on their days, earliest first */
    ReminderPlan(PlannedTask task, List<PlannedRung> rungs) {
        this.task = task;
        this.rungs = rungs;
    }

    /** By the policy for documents as urgent as the task's; steps from before its last change are those of the policy before. */
    public static ReminderPlan of(PlannedTask task, PolicyBook policies, CalendarInForce calendar) {
        return new ReminderPlan(task, PlannedRung.of(task, policies, calendar));
    }

    /** All of them, earliest first. */
    public List<Step> steps() {
        return merged(rungs.stream().flatMap(rung -> rung.steps(task).stream()).toList());
    }

    /**
     * What is to be handed over at this instant: for each audience the strongest step that is due, speaking for all others
     * that are. After an outage each audience so hears once.
     */
    List<HandOver> due(Instant now, Set<FiredStep> fired) {
        var due = new LinkedHashMap<Audience, List<Step>>();
        for (var rung : rungs) {
            if (rung.timing().handedOverAt().isAfter(now)) {
                continue;
            }
            for (var step : rung.steps(task)) {
                if (!fired.contains(step.fired())) {
                    due.computeIfAbsent(step.audience(), audience -> new ArrayList<>())
                            .add(step);
                }
            }
        }
        return due.values().stream()
                .flatMap(ofOneAudience -> strongest(ofOneAudience, now).stream())
                .toList();
    }

    /** When the next step is to be handed over: not after {@code now} if one is due already; empty when the plan is done. */
    Optional<Instant> next(Instant now, Set<FiredStep> fired) {
        @Nullable Instant next = null;
        for (var rung : rungs) {
            var at = rung.timing().handedOverAt();
            if ((next == null || at.isBefore(next))
                    && rung.steps(task).stream()
                            .anyMatch(step -> !step.hasLapsed(now) && !fired.contains(step.fired()))) {
                next = at;
            }
        }
        return Optional.ofNullable(next);
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
        return List.copyOf(merged);
    }
}
