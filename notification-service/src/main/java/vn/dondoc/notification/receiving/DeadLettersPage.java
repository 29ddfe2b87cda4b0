package vn.dondoc.notification.receiving;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.identity.Roles;

/** What could not be processed, for an administrator to look at and to try again. */
@Path("/notifications/dead-letters")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
public class DeadLettersPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance deadletters(List<DeadLetter> letters);
    }

    private final KeptDeadLetters letters;
    private final RedrivingDeadLetters redriving;
    private final CurrentUser user;

    DeadLettersPage(KeptDeadLetters letters, RedrivingDeadLetters redriving, CurrentUser user) {
        this.letters = letters;
        this.redriving = redriving;
        this.user = user;
    }

    @GET
    public TemplateInstance list() {
        return Templates.deadletters(letters.list());
    }

    @POST
    @Path("/{id}/redrive")
    public Response redrive(long id) {
        redriving.redrive(id, user.name());
        return back();
    }

    /** All that are unsettled, in the order in which they came. */
    @POST
    @Path("/redrive")
    public Response redriveAll() {
        letters.unsettled().forEach(id -> redriving.redrive(id, user.name()));
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create("/notifications/dead-letters")).build();
    }
}
