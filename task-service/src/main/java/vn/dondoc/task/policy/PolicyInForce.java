package vn.dondoc.task.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The policy for documents of one urgency. A change counts for what lies ahead of it: steps of earlier moments are those of the
 * policy before, so that nobody is told today what a new policy would have said last week.
 *
 * @param version 0 for what holds by default
 * @param since from when on it holds
 * @param before what held until then
 * @param changedBy null for what holds by default
 */
public record PolicyInForce(
        int version,
        Policy policy,
        Instant since,
        Policy before,
        @Nullable String changedBy) {

    static PolicyInForce byDefault(Policy policy) {
        return new PolicyInForce(0, policy, Instant.EPOCH, policy, null);
    }

    /** This policy replaced by another. */
    public PolicyInForce replacedBy(Policy other, Instant now, String by) {
        return new PolicyInForce(version + 1, other, now, policy, by);
    }
}
