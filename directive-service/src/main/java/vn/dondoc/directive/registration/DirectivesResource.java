package vn.dondoc.directive.registration;

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
import vn.dondoc.directive.search.ListPage;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.identity.Roles;

/** Directives for other systems. */
@Path("/api/directives")
@Produces(MediaType.APPLICATION_JSON)
class DirectivesResource {

    private final Registering registering;
    private final ShowingDirectives showing;
    private final Revoking revoking;
    private final CurrentUser user;

    DirectivesResource(Registering registering, ShowingDirectives showing, Revoking revoking, CurrentUser user) {
        this.registering = registering;
        this.showing = showing;
        this.revoking = revoking;
        this.user = user;
    }

    @POST
    @RolesAllowed(Roles.CLERK)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@NotNull(message = "Cần nội dung đăng ký (JSON).") Registration confirmed) {
        var id = registering.run(confirmed, user.name()).toString();
        return Response.created(URI.create("/api/directives/" + id))
                .entity(showing.one(id))
                .build();
    }

    @GET
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.ADMIN})
    public ListPage<DirectiveSummary> list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue(ListPage.DEFAULT_SIZE) int size) {
        return showing.page(words, page, size);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.ADMIN})
    public DirectiveView one(String id) {
        return showing.one(id);
    }

    /** Another document revokes it: every unit is relieved of what it has not completed. */
    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Roles.CLERK, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    public DirectiveView revoke(String id, @NotNull(message = "Cần nội dung (JSON).") RevokedBy revoked) {
        revoking.run(id, revoked.document() == null ? "" : revoked.document(), user.name());
        return showing.one(id);
    }

    /** @param document that revokes it, as it is cited */
    record RevokedBy(@Nullable String document) {}

    @GET
    @Path("/{id}/original")
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.ADMIN, Roles.UNIT})
    @Produces(MediaType.WILDCARD)
    public Response original(String id) {
        return DirectivesPage.handedOut(showing.original(id));
    }

    @GET
    @Path("/{id}/text")
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.ADMIN, Roles.UNIT})
    @Produces(MediaType.WILDCARD)
    public Response text(String id) {
        return DirectivesPage.handedOut(showing.text(id));
    }
}
