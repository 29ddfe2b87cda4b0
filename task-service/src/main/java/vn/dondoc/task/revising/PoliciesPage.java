package vn.dondoc.task.revising;

import static vn.dondoc.kit.identity.Roles.ADMIN;
import static vn.dondoc.kit.identity.Roles.CLERK;
import static vn.dondoc.kit.identity.Roles.SUPERVISOR;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.policy.Policies;
import vn.dondoc.task.policy.Policy;
import vn.dondoc.task.policy.Recipient;
import vn.dondoc.task.policy.ReportPolicies;
import vn.dondoc.task.policy.ReportPolicy;

/** Who hears when: to be seen by all who register and follow, to be changed by an administrator, after a look at what follows. */
@Path("/policies")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLERK, SUPERVISOR, ADMIN})
class PoliciesPage {

    private final Policies policies;
    private final ReportPolicies reports;
    private final ChangingPolicies changing;
    private final PreviewingPolicies previewing;
    private final CurrentUser user;
    private final Clock clock;

    PoliciesPage(
            Policies policies,
            ReportPolicies reports,
            ChangingPolicies changing,
            PreviewingPolicies previewing,
            CurrentUser user,
            Clock clock) {
        this.policies = policies;
        this.reports = reports;
        this.changing = changing;
        this.previewing = previewing;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance list(@QueryParam("changed") @Nullable String changed) {
        var book = policies.book();
        var sheets = Stream.of(Urgency.values())
                .map(urgency -> PolicySheet.of(urgency, book.of(urgency)))
                .toList();
        return Templates.list(sheets, reports.inForce(), user.has(ADMIN), changed);
    }

    @GET
    @Path("/{urgency}")
    @RolesAllowed(ADMIN)
    @Transactional
    public TemplateInstance edit(UrgencyInPath urgency) {
        return page(present(urgency), List.of(), null);
    }

    @POST
    @Path("/{urgency}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(ADMIN)
    public Response preview(UrgencyInPath urgency, MultivaluedMap<String, String> posted) {
        return answer(
                urgency,
                PolicyForm.posted(posted),
                (sheet, read) -> Response.ok(
                                page(sheet, List.of(), previewing.preview(urgency.value(), read, clock.instant())))
                        .build());
    }

    @POST
    @Path("/{urgency}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(ADMIN)
    public Response change(UrgencyInPath urgency, MultivaluedMap<String, String> posted) {
        var form = PolicyForm.posted(posted);
        return answer(urgency, form, (sheet, read) -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            changing.change(urgency.value(), form.version(), read, user.name(), now);
            return Response.seeOther(URI.create("/policies?changed=" + sheet.slug()))
                    .build();
        });
    }

    /** What is wrong is said on the same page, with everything as it was written. */
    private Response answer(UrgencyInPath urgency, PolicyForm form, Doing doing) {
        var sheet = present(urgency).with(form);
        var read = form.read();
        if (read.policy() == null) {
            return wrong(sheet, read.errors());
        }
        try {
            return doing.with(sheet, read.policy());
        } catch (Refusal refusal) {
            return wrong(sheet, refusal.sentences());
        }
    }

    private Response wrong(PolicySheet sheet, List<String> errors) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(sheet, errors, null))
                .build();
    }

    private PolicySheet present(UrgencyInPath urgency) {
        return PolicySheet.of(urgency.value(), policies.book().of(urgency.value()));
    }

    private static TemplateInstance page(PolicySheet sheet, List<String> errors, @Nullable PolicyPreview preview) {
        return Templates.edit(sheet, List.of(StepGroup.values()), List.of(Recipient.values()), errors, preview);
    }

    private interface Doing {
        Response with(PolicySheet sheet, Policy policy);
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<PolicySheet> sheets, ReportPolicy report, boolean mayChange, @Nullable String changed);

        static native TemplateInstance edit(
                PolicySheet sheet,
                List<StepGroup> groups,
                List<Recipient> recipients,
                List<String> errors,
                @Nullable PolicyPreview preview);
    }
}
