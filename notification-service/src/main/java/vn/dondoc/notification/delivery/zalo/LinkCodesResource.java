package vn.dondoc.notification.delivery.zalo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.notification.recipient.CaringForRecipients;

/** The same as {@link LinkingPage}, for other systems. */
@Path("/api/notifications/contacts/{contact}")
@RolesAllowed({Roles.CLERK, Roles.UNIT, Roles.ADMIN})
@Transactional
public class LinkCodesResource {

    /** @param code to be sent to the Official Account, once */
    public record Answer(String code, Instant validUntil) {}

    private final CaringForRecipients caring;
    private final ZaloLinks links;
    private final Clock clock;

    LinkCodesResource(CaringForRecipients caring, ZaloLinks links, Clock clock) {
        this.caring = caring;
        this.links = links;
        this.clock = clock;
    }

    @POST
    @Path("/zalo-link-codes")
    public Answer code(UUID contact) {
        caring.one(contact);
        var code = links.newCode(contact, clock.instant());
        return new Answer(code.code(), code.validUntil());
    }

    @DELETE
    @Path("/zalo-link")
    public void unlink(UUID contact) {
        caring.one(contact);
        links.unlink(contact);
    }
}
