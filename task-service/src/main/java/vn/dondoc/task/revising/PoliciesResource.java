package vn.dondoc.task.revising;

import static vn.dondoc.kit.identity.Roles.ADMIN;
import static vn.dondoc.kit.identity.Roles.CLERK;
import static vn.dondoc.kit.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.policy.Policies;
import vn.dondoc.task.policy.Policy;

/** Who hears when, for documents of each urgency. */
@Path("/api/policies")
@RolesAllowed({CLERK, SUPERVISOR, ADMIN})
class PoliciesResource {

    private final Policies policies;
    private final ChangingPolicies changing;
    private final PreviewingPolicies previewing;
    private final CurrentUser user;
    private final Clock clock;

    PoliciesResource(
            Policies policies,
            ChangingPolicies changing,
            PreviewingPolicies previewing,
            CurrentUser user,
            Clock clock) {
        this.policies = policies;
        this.changing = changing;
        this.previewing = previewing;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @Transactional
    public List<PolicyView> list() {
        var book = policies.book();
        return Stream.of(Urgency.values())
                .map(urgency -> PolicyView.of(urgency, book.of(urgency)))
                .toList();
    }

    @GET
    @Path("/{urgency}")
    @Transactional
    public PolicyView one(UrgencyInPath urgency) {
        return PolicyView.of(urgency.value(), policies.book().of(urgency.value()));
    }

    @PUT
    @Path("/{urgency}")
    @RolesAllowed(ADMIN)
    public PolicyView change(UrgencyInPath urgency, @Valid @NotNull PolicyChange change) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return PolicyView.of(
                urgency.value(), changing.change(urgency.value(), change.version(), change.policy(), user.name(), now));
    }

    /** What the change would send within the next days, and what it would no longer; changes nothing. */
    @POST
    @Path("/{urgency}/preview")
    @RolesAllowed({SUPERVISOR, ADMIN})
    public PolicyPreview preview(UrgencyInPath urgency, @Valid @NotNull Policy policy) {
        return previewing.preview(urgency.value(), policy, clock.instant());
    }
}
