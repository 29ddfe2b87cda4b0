package vn.dondoc.kit.deadletter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.messaging.DeadLetter;
import vn.dondoc.messaging.Redriving;

/** Dead letters for programs and for {@code dead-letters} on the command line; a service gives it a path of its own. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class DeadLettersApi {

    private final DeadLetters letters;

    protected DeadLettersApi(DeadLetters letters) {
        this.letters = letters;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    public List<DeadLetter> list() {
        return letters.all();
    }

    /** With its headers and its value. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    public Redriving.Opened one(String id) {
        return letters.one(id);
    }

    /** Hands it to its consumer once more, once. */
    @POST
    @Path("/{id}/redrive")
    @RolesAllowed(Roles.ADMIN)
    public void redrive(String id) {
        letters.redrive(id);
    }
}
