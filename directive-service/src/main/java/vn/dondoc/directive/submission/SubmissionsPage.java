package vn.dondoc.directive.submission;

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
import vn.dondoc.kit.identity.Roles;

/** What other systems submitted and a clerk must finish: opened in the page that confirms a reading, or rejected. */
@Path("/directives/submissions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CLERK)
class SubmissionsPage {

    private static final int PAGE_SIZE = 50;

    private final WaitingSubmissions waiting;
    private final FinishingSubmissions finishing;

    SubmissionsPage(WaitingSubmissions waiting, FinishingSubmissions finishing) {
        this.waiting = waiting;
        this.finishing = finishing;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(ListPage<WaitingSubmissions.Waiting> submissions);
    }

    @GET
    public TemplateInstance list(@QueryParam("page") @DefaultValue("0") int page) {
        return Templates.list(waiting.page(page, PAGE_SIZE));
    }

    @POST
    @Path("/{id}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(String id, @FormParam("reason") @DefaultValue("") String reason) {
        finishing.reject(WaitingSubmissions.parse(id).orElseThrow(WaitingSubmissions::notFound), reason);
        return Response.seeOther(URI.create("/directives/submissions")).build();
    }
}
