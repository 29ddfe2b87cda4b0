package vn.dondoc.notification.delivery.zalo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import vn.dondoc.kit.identity.Roles;

/** The same as {@link LinkingPage}, for other systems. */
@Path("/api/notifications/contacts/{contact}")
@RolesAllowed({Roles.CLERK, Roles.UNIT, Roles.ADMIN})
public class LinkCodesResource {

    /** @param code to be sent to the Official Account, once */
    public record Answer(String code, Instant validUntil) {}

    private final LinkingAccounts linking;

    LinkCodesResource(LinkingAccounts linking) {
        this.linking = linking;
    }

    @POST
    @Path("/zalo-link-codes")
    public Answer code(UUID contact) {
        var code = linking.code(contact).code();
        return new Answer(code.code(), code.validUntil());
    }

    @DELETE
    @Path("/zalo-link")
    public void unlink(UUID contact) {
        linking.unlink(contact);
    }
}
