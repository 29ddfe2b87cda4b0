package vn.dondoc.task.reminding;

import java.time.Instant;
import java.util.List;
import vn.dondoc.task.policy.ReminderKind;
import vn.dondoc.task.policy.StepKey;

/** One task that one audience hears of: a row of {@code intent} and an item of an event. */
record Told(
        Mention mention,
        StepKey step,
        ReminderKind kind,
        Audience audience,
        Instant notBefore,
        List<StepKey> supersedes) {

    static Told of(Mention mention, HandOver handOver, Instant now) {
        var step = handOver.step();
        return new Told(
                mention,
                step.key(),
                step.kind(),
                step.audience(),
                notBefore(step.at(), now),
                handOver.supersedes().stream().map(Step::key).toList());
    }

    static Told coordination(Mention mention, Instant now) {
        var audience = new Audience(mention.unit(), Role.FOCAL);
        return new Told(mention, StepKey.COORDINATION, ReminderKind.COORDINATION, audience, now, List.of());
    }

    static Told withdrawal(Mention mention, Audience audience, Instant now) {
        return new Told(mention, StepKey.WITHDRAWAL, ReminderKind.WITHDRAWAL, audience, now, List.of());
    }

    /** What was missed on an earlier day is said together, now; what belongs to today keeps its time. */
    private static Instant notBefore(Instant at, Instant now) {
        return PlannedTask.day(at).isBefore(PlannedTask.day(now)) ? now : at;
    }
}
