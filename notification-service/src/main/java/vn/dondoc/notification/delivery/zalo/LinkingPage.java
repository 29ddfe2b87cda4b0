package vn.dondoc.notification.delivery.zalo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import vn.dondoc.kit.identity.Roles;

/** Gives a person the code that links a Zalo account, and takes a link back. */
@Path("/notifications/contacts/{contact}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CLERK, Roles.UNIT, Roles.ADMIN})
public class LinkingPage {

    @CheckedTemplate(basePath = "recipients")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance code(UUID contact, String name, String code, Instant validUntil);
    }

    private final LinkingAccounts linking;

    LinkingPage(LinkingAccounts linking) {
        this.linking = linking;
    }

    @POST
    @Path("/zalo-code")
    public TemplateInstance code(UUID contact) {
        var given = linking.code(contact);
        return Templates.code(
                contact, given.name(), given.code().code(), given.code().validUntil());
    }

    @POST
    @Path("/zalo-link/end")
    public Response unlink(UUID contact) {
        linking.unlink(contact);
        return Response.seeOther(URI.create("/notifications/contacts/" + contact))
                .build();
    }
}
