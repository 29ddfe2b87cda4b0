package vn.dondoc.task.reporting;

import static vn.dondoc.kit.identity.Roles.ADMIN;
import static vn.dondoc.kit.identity.Roles.CLERK;
import static vn.dondoc.kit.identity.Roles.SUPERVISOR;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.CurrentUser;

/** The leadership report of the present week, to be looked at, printed, and sent. */
@Path("/tasks/report")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLERK, SUPERVISOR, ADMIN})
class ReportPage {

    private static final int PAGE_SIZE = 100;

    private final Reporting reporting;
    private final SendingReports sending;
    private final FollowingReports following;
    private final CurrentUser user;
    private final Clock clock;

    ReportPage(Reporting reporting, SendingReports sending, FollowingReports following, CurrentUser user, Clock clock) {
        this.reporting = reporting;
        this.sending = sending;
        this.following = following;
        this.user = user;
        this.clock = clock;
    }

    /** @param sent to how many units it was sent a moment ago */
    @GET
    public TemplateInstance show(
            @QueryParam("supervising") @Nullable String supervising,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(ReportResource.LAST_PAGE) int page,
            @QueryParam("sent") @Nullable Integer sent) {
        var report = reporting.draw(supervising, page, PAGE_SIZE, clock.instant());
        return Templates.report(report, following.of(report, sent));
    }

    @POST
    @Path("/sending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({SUPERVISOR, ADMIN})
    public Response send(@FormParam("supervising") @DefaultValue("") String supervising) {
        var outcome = sending.send(supervising, user.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var filter = supervising.isBlank()
                ? ""
                : "&supervising=" + URLEncoder.encode(supervising.strip(), StandardCharsets.UTF_8);
        return Response.seeOther(
                        URI.create("/tasks/report?sent=" + outcome.sent().size() + filter + "#sending"))
                .build();
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance report(LeadershipReport report, Sendings sendings);
    }
}
