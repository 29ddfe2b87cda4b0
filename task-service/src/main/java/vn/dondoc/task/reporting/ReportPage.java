package vn.dondoc.task.reporting;

import static vn.dondoc.kit.identity.Roles.ADMIN;
import static vn.dondoc.kit.identity.Roles.CLERK;
import static vn.dondoc.kit.identity.Roles.SUPERVISOR;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The leadership report of the present week, to be looked at and printed. */
@Path("/tasks/report")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLERK, SUPERVISOR, ADMIN})
class ReportPage {

    private static final int PAGE_SIZE = 100;

    private final Reporting reporting;
    private final Clock clock;

    ReportPage(Reporting reporting, Clock clock) {
        this.reporting = reporting;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("supervising") @Nullable String supervising,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(ReportResource.LAST_PAGE) int page) {
        return Templates.report(reporting.draw(supervising, page, PAGE_SIZE, clock.instant()));
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance report(LeadershipReport report);
    }
}
