package vn.dondoc.task.revising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jboss.logging.Logger;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.policy.Policies;
import vn.dondoc.task.policy.Policy;
import vn.dondoc.task.policy.PolicyInForce;
import vn.dondoc.task.reminding.Replanning;

/** Puts a policy in place of another: a new version, by which every open task is planned anew. */
@ApplicationScoped
class ChangingPolicies {

    private static final Logger LOG = Logger.getLogger(ChangingPolicies.class);

    private final Policies policies;
    private final Replanning replanning;

    ChangingPolicies(Policies policies, Replanning replanning) {
        this.policies = policies;
        this.replanning = replanning;
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
        int tasks = replanning.lookAgain(urgency, now);
        LOG.infof("Policy changed, urgency=%s version=%d tasks=%d", urgency, next.version(), tasks);
        return next;
    }
}
