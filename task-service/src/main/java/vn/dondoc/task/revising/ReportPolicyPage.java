package vn.dondoc.task.revising;

import static vn.dondoc.kit.identity.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.problem.FieldError;

/** The switch of the leadership report on the page of the policies. */
@Path("/policies/report")
@RolesAllowed(ADMIN)
class ReportPolicyPage {

    private final ChangingReportPolicy changing;
    private final CurrentUser user;
    private final Clock clock;

    ReportPolicyPage(ChangingReportPolicy changing, CurrentUser user, Clock clock) {
        this.changing = changing;
        this.user = user;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @FormParam("version") @DefaultValue("-1") int version,
            @FormParam("goes") @Nullable String goes,
            @FormParam("at") @DefaultValue("") String at) {
        changing.change(
                version, goes != null, time(at), user.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return Response.seeOther(URI.create("/policies?changed=report")).build();
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw PolicyProblem.invalid(List.of(new FieldError("/at", "Giờ gửi báo cáo phải là một giờ trong ngày.")));
        }
    }
}
