package vn.dondoc.notification.delivery.zalo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.notification.recipient.CaringForRecipients;

/** Gives a person the code that links a Zalo account, and takes a link back. */
@Path("/notifications/contacts/{contact}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CLERK, Roles.UNIT, Roles.ADMIN})
@Transactional
public class LinkingPage {

    @CheckedTemplate(basePath = "recipients")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance code(UUID contact, String name, String code, Instant validUntil);
    }

    private final CaringForRecipients caring;
    private final ZaloLinks links;
    private final Clock clock;

    LinkingPage(CaringForRecipients caring, ZaloLinks links, Clock clock) {
        this.caring = caring;
        this.links = links;
        this.clock = clock;
    }

    @POST
    @Path("/zalo-code")
    public TemplateInstance code(UUID contact) {
        var name = caring.one(contact).name();
        var code = links.newCode(contact, clock.instant());
        return Templates.code(contact, name, code.code(), code.validUntil());
    }

    @POST
    @Path("/zalo-link/end")
    public Response unlink(UUID contact) {
        caring.one(contact);
        links.unlink(contact);
        return Response.seeOther(URI.create("/notifications/contacts/" + contact))
                .build();
    }
}
