package vn.dondoc.kit.deadletter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.messaging.DeadLetter;
import vn.dondoc.messaging.Redriving;

/** Dead letters for an administrator; a service gives the page a path of its own. */
@Produces(MediaType.TEXT_HTML)
public abstract class DeadLettersPage {

    private final DeadLetters letters;
    private final String path;

    /** @param path where the page stands, for its links */
    protected DeadLettersPage(DeadLetters letters, String path) {
        this.letters = letters;
        this.path = path;
    }

    @CheckedTemplate(basePath = "kit")
    static class Templates {
        static native TemplateInstance deadLetters(List<DeadLetter> letters, String path);

        static native TemplateInstance deadLetter(Redriving.Opened opened, String path);
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance list() {
        return Templates.deadLetters(letters.all(), path);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance one(String id) {
        return Templates.deadLetter(letters.one(id), path);
    }

    @POST
    @Path("/{id}/redrive")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response redrive(String id) {
        letters.redrive(id);
        return Response.seeOther(URI.create(path)).build();
    }
}
