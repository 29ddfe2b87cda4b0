package vn.dondoc.directive.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import vn.dondoc.directive.search.ListPage;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.identity.Roles;

/** The registered directives as people see them. */
@Path("/directives")
@Produces(MediaType.TEXT_HTML)
class DirectivesPage {

    private static final int PAGE_SIZE = 50;

    private final ShowingDirectives showing;
    private final Revoking revoking;
    private final CurrentUser user;

    DirectivesPage(ShowingDirectives showing, Revoking revoking, CurrentUser user) {
        this.showing = showing;
        this.revoking = revoking;
        this.user = user;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(ListPage<DirectiveSummary> directives, String words, boolean clerk);

        static native TemplateInstance directive(DirectivePageView view, boolean mayRevoke);
    }

    @GET
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.ADMIN})
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String words, @QueryParam("page") @DefaultValue("0") int page) {
        return Templates.list(showing.page(words, page, PAGE_SIZE), words, user.has(Roles.CLERK));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.ADMIN})
    public TemplateInstance directive(String id) {
        var view = showing.forPage(id);
        boolean mayRevoke = view.directive().revocation() == null && (user.has(Roles.CLERK) || user.has(Roles.ADMIN));
        return Templates.directive(view, mayRevoke);
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Roles.CLERK, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(String id, @FormParam("document") @DefaultValue("") String document) {
        revoking.run(id, document, user.name());
        return Response.seeOther(URI.create("/directives/" + id)).build();
    }

    @GET
    @Path("/{id}/original")
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.ADMIN, Roles.UNIT})
    @Produces(MediaType.WILDCARD)
    public Response original(String id) {
        return handedOut(showing.original(id));
    }

    @GET
    @Path("/{id}/text")
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.ADMIN, Roles.UNIT})
    @Produces(MediaType.WILDCARD)
    public Response text(String id) {
        return handedOut(showing.text(id));
    }

    static Response handedOut(ToDownload file) {
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", file.disposition())
                .build();
    }
}
