package vn.dondoc.notification.receiving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.identity.Roles;

/** What could not be processed, for the tools of an administrator. */
@Path("/api/notifications/dead-letters")
@RolesAllowed(Roles.ADMIN)
public class DeadLettersResource {

    public record Answer(List<DeadLetter> items) {}

    private final KeptDeadLetters letters;
    private final RedrivingDeadLetters redriving;
    private final CurrentUser user;

    DeadLettersResource(KeptDeadLetters letters, RedrivingDeadLetters redriving, CurrentUser user) {
        this.letters = letters;
        this.redriving = redriving;
        this.user = user;
    }

    @GET
    public Answer list() {
        return new Answer(letters.list());
    }

    /** Processes one again; the answer says how that ended. */
    @POST
    @Path("/{id}/redrive")
    public DeadLetter redrive(long id) {
        return redriving.redrive(id, user.name());
    }
}
