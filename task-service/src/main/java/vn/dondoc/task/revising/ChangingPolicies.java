package vn.dondoc.task.revising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jboss.logging.Logger;
import vn.dondoc.kit.audit.Changes;
import vn.dondoc.kit.audit.KindOfChange;
import vn.dondoc.kit.audit.NewChange;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.policy.Policies;
import vn.dondoc.task.policy.Policy;
import vn.dondoc.task.policy.PolicyInForce;
import vn.dondoc.task.reminding.Replanning;

/** Puts a policy in place of another: a new version, by which every open task is planned anew. */
@ApplicationScoped
class ChangingPolicies {

    private static final Logger LOG = Logger.getLogger(ChangingPolicies.class);

    private static final KindOfChange CHANGED = new KindOfChange("policy-changed", "Sửa quy định nhắc");

    private final Policies policies;
    private final Replanning replanning;
    private final Changes changes;

    ChangingPolicies(Policies policies, Replanning replanning, Changes changes) {
        this.policies = policies;
        this.replanning = replanning;
        this.changes = changes;
    }

    /**
     * @param known the version that the change was made from; another one is refused, nobody overwrites unseen
     * @return what holds now; what was given already held if nothing differs
     */
    @Transactional
    PolicyInForce change(Urgency urgency, int known, Policy policy, String by, Instant now) {
        CheckingPolicy.check(policy);
        policies.changeAlone();
        var present = policies.book().of(urgency);
        if (present.version() != known) {
            throw PolicyProblem.changed(known, present.version());
        }
        if (present.policy().equals(policy)) {
            return present;
        }
        var next = present.replacedBy(policy, now, by);
        if (!policies.add(urgency, next)) {
            throw PolicyProblem.changed(known, next.version());
        }
        changes.record(by, now, new NewChange(CHANGED, UrgencyInPath.slugOf(urgency), present.policy(), policy));
        int tasks = replanning.lookAgain(urgency, now);
        LOG.infof("Policy changed, urgency=%s version=%d tasks=%d", urgency, next.version(), tasks);
        return next;
    }
}
