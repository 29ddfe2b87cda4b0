package vn.dondoc.task.reminding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.policy.ReminderKind;
import vn.dondoc.task.policy.StepKey;

/**
 * A step of a plan for one audience.
 *
 * @param at when the audience shall hear
 * @param handedOverAt when it is handed over, so that the messages of a morning can be gathered
 * @param lapsesAt from when on it would say something untrue (a deadline "ahead" that has passed); null: never
 * @param strength where several steps are due for one audience, the greatest speaks for all
 * @param supersededBy the step that is known to speak for this one; null: it speaks for itself
 */
public record Step(
        StepKey key,
        ReminderKind kind,
        Audience audience,
        Instant at,
        Instant handedOverAt,
        @Nullable Instant lapsesAt,
        int strength,
        @Nullable StepKey supersededBy) {

    boolean hasLapsed(Instant now) {
        return lapsesAt != null && !lapsesAt.isAfter(now);
    }

    Step supersededBy(StepKey stronger) {
        return new Step(key, kind, audience, at, handedOverAt, lapsesAt, strength, stronger);
    }

    FiredStep fired() {
        return new FiredStep(key, audience);
    }
}
