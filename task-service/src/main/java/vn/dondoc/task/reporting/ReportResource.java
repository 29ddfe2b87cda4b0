package vn.dondoc.task.reporting;

import static vn.dondoc.kit.identity.Roles.ADMIN;
import static vn.dondoc.kit.identity.Roles.CLERK;
import static vn.dondoc.kit.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The leadership report of the present week for other systems; its list of overdue tasks is paged. */
@Path("/api/tasks/report")
@RolesAllowed({CLERK, SUPERVISOR, ADMIN})
class ReportResource {

    static final int LAST_PAGE = 100_000;

    private final Reporting reporting;
    private final Clock clock;

    ReportResource(Reporting reporting, Clock clock) {
        this.reporting = reporting;
        this.clock = clock;
    }

    @GET
    public LeadershipReport report(
            @QueryParam("supervising") @Nullable String supervising,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(LAST_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        return reporting.draw(supervising, page, size, clock.instant());
    }
}
