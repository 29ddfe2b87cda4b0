package vn.dondoc.task.reporting;

import static vn.dondoc.kit.identity.Roles.ADMIN;
import static vn.dondoc.kit.identity.Roles.CLERK;
import static vn.dondoc.kit.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.CurrentUser;

/** The leadership report of the present week for other systems; its list of overdue tasks is paged. */
@Path("/api/tasks/report")
@RolesAllowed({CLERK, SUPERVISOR, ADMIN})
class ReportResource {

    static final int LAST_PAGE = 100_000;

    private final Reporting reporting;
    private final SendingReports sending;
    private final CurrentUser user;
    private final Clock clock;

    ReportResource(Reporting reporting, SendingReports sending, CurrentUser user, Clock clock) {
        this.reporting = reporting;
        this.sending = sending;
        this.user = user;
        this.clock = clock;
    }

    @GET
    public LeadershipReport report(
            @QueryParam("supervising") @Nullable String supervising,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(LAST_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        return reporting.draw(supervising, page, size, clock.instant());
    }

    /** Sends it to the leaders of the units that have not had it this week. @param supervising one unit; without: all */
    @POST
    @Path("/sending")
    @RolesAllowed({SUPERVISOR, ADMIN})
    public SentTo send(@QueryParam("supervising") @Nullable String supervising) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var outcome = sending.send(supervising, user.name(), now);
        return new SentTo(ReportWeek.of(now).begins(), outcome.sent(), outcome.failed());
    }

    /**
     * To whom the report of a week is sent.
     *
     * @param units codes of those it is sent to now; who has had it already is not among them
     * @param failed codes of those it could not be sent to; asking again sends it to them
     */
    record SentTo(LocalDate weekBegins, List<String> units, List<String> failed) {}
}
