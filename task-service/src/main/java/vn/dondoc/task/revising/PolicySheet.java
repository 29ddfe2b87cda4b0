package vn.dondoc.task.revising;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.policy.PolicyInForce;

/**
 * A policy on the page.
 *
 * @param changedAt null for what holds by default
 */
record PolicySheet(
        String slug,
        String words,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        PolicyForm form) {

    static PolicySheet of(Urgency urgency, PolicyInForce inForce) {
        var view = PolicyView.of(urgency, inForce);
        return new PolicySheet(
                UrgencyInPath.slugOf(urgency),
                urgency.words(),
                view.changedAt(),
                view.changedBy(),
                PolicyForm.of(inForce.version(), inForce.policy()));
    }

    public List<PolicyLine> lines() {
        return form.lines();
    }

    /** The same with what somebody has written meanwhile. */
    PolicySheet with(PolicyForm written) {
        return new PolicySheet(slug, words, changedAt, changedBy, written);
    }
}
