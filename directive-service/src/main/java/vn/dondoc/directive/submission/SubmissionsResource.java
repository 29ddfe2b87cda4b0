package vn.dondoc.directive.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.registration.Registering;
import vn.dondoc.directive.registration.Registration;
import vn.dondoc.directive.search.ListPage;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.identity.Roles;

/** What waits for a clerk, for programs that clerks work with. */
@Path("/api/directives/submissions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CLERK)
class SubmissionsResource {

    private final WaitingSubmissions waiting;
    private final FinishingSubmissions finishing;
    private final Registering registering;
    private final CurrentUser user;

    SubmissionsResource(
            WaitingSubmissions waiting, FinishingSubmissions finishing, Registering registering, CurrentUser user) {
        this.waiting = waiting;
        this.finishing = finishing;
        this.registering = registering;
        this.user = user;
    }

    @GET
    public ListPage<WaitingSubmissions.Waiting> list(
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue(ListPage.DEFAULT_SIZE) int size) {
        return waiting.page(page, size);
    }

    @GET
    @Path("/{id}")
    public WaitingSubmissions.Waiting one(String id) {
        return waiting.one(id);
    }

    /** The text that it brought, to be sent to {@code /api/directives/readings}. */
    @GET
    @Path("/{id}/text")
    @Produces("text/plain; charset=UTF-8")
    public String text(String id) {
        return waiting.letter(id).text();
    }

    /** The confirmed reading: registered, and answered to its sender. */
    @POST
    @Path("/{id}/registration")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(String id, @NotNull(message = "Cần nội dung đăng ký (JSON).") Registration confirmed) {
        var directive =
                registering.run(confirmed, user.name(), waiting.letter(id).submissionId());
        return Response.created(URI.create("/api/directives/" + directive)).build();
    }

    @POST
    @Path("/{id}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    public void reject(String id, @NotNull(message = "Cần nội dung (JSON).") Rejection rejection) {
        finishing.reject(
                WaitingSubmissions.parse(id).orElseThrow(WaitingSubmissions::notFound),
                rejection.reason() == null ? "" : rejection.reason());
    }

    /** @param reason that its sender reads */
    record Rejection(@Nullable String reason) {}
}
