package vn.dondoc.task.revising;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.policy.Policy;
import vn.dondoc.task.policy.PolicyInForce;

/**
 * A policy in force, for other systems.
 *
 * @param version to be given back with a change; 0 for what holds by default
 */
record PolicyView(
        Urgency urgency,
        int version,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        Policy policy) {

    static PolicyView of(Urgency urgency, PolicyInForce inForce) {
        return new PolicyView(
                urgency,
                inForce.version(),
                inForce.version() == 0 ? null : inForce.since(),
                inForce.changedBy(),
                inForce.policy());
    }
}
