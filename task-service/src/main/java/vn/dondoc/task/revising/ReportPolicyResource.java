package vn.dondoc.task.revising;

import static vn.dondoc.kit.identity.Roles.ADMIN;
import static vn.dondoc.kit.identity.Roles.CLERK;
import static vn.dondoc.kit.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.task.policy.ReportPolicies;
import vn.dondoc.task.policy.ReportPolicy;

/** Whether the leadership report goes by itself. */
@Path("/api/policies/report")
@RolesAllowed({CLERK, SUPERVISOR, ADMIN})
class ReportPolicyResource {

    private final ReportPolicies policies;
    private final ChangingReportPolicy changing;
    private final CurrentUser user;
    private final Clock clock;

    ReportPolicyResource(ReportPolicies policies, ChangingReportPolicy changing, CurrentUser user, Clock clock) {
        this.policies = policies;
        this.changing = changing;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @Transactional
    public ReportPolicy inForce() {
        return policies.inForce();
    }

    @PUT
    @RolesAllowed(ADMIN)
    public ReportPolicy change(@Valid @NotNull Change change) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return changing.change(change.version(), change.goes(), change.at(), user.name(), now);
    }

    /** @param version of the policy that the change was made from */
    record Change(
            @NotNull(message = "Cần ghi phiên bản đã sửa từ đó.")
            Integer version,

            @NotNull(message = "Cần ghi có tự gửi hay không.")
            Boolean goes,

            @NotNull(message = "Cần ghi giờ gửi.") LocalTime at) {}
}
