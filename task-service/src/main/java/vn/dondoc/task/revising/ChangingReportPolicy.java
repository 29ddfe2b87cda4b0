package vn.dondoc.task.revising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalTime;
import org.jboss.logging.Logger;
import vn.dondoc.kit.audit.Changes;
import vn.dondoc.kit.audit.KindOfChange;
import vn.dondoc.kit.audit.NewChange;
import vn.dondoc.task.policy.ReportPolicies;
import vn.dondoc.task.policy.ReportPolicy;

/** Has the leadership report go by itself, or not any more. */
@ApplicationScoped
class ChangingReportPolicy {

    private static final Logger LOG = Logger.getLogger(ChangingReportPolicy.class);

    private static final KindOfChange CHANGED = new KindOfChange("report-policy-changed", "Sửa việc tự gửi báo cáo");

    private final ReportPolicies policies;
    private final Changes changes;

    ChangingReportPolicy(ReportPolicies policies, Changes changes) {
        this.policies = policies;
        this.changes = changes;
    }

    /** @param known the version that the change was made from; another one is refused, nobody overwrites unseen */
    @Transactional
    ReportPolicy change(int known, boolean goes, LocalTime at, String by, Instant now) {
        var present = policies.inForce();
        if (present.version() != known) {
            throw PolicyProblem.changed(known, present.version());
        }
        if (present.goes() == goes && present.at().equals(at)) {
            return present;
        }
        var next = present.replacedBy(goes, at, now, by);
        if (!policies.add(next, now, by)) {
            throw PolicyProblem.changed(known, next.version());
        }
        changes.record(by, now, new NewChange(CHANGED, "report", present, next));
        LOG.infof("Policy of the leadership report changed, version=%d goes=%s", next.version(), goes);
        return next;
    }
}
