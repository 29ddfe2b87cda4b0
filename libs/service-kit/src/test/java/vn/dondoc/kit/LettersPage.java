package vn.dondoc.kit;

import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import vn.dondoc.kit.identity.Roles;

/** A page as a service has it. */
@Path("/letters")
@Produces(MediaType.TEXT_HTML)
class LettersPage {

    private final Template letter;

    LettersPage(Template letter) {
        this.letter = letter;
    }

    @GET
    @PermitAll
    public TemplateInstance show() {
        return letter.data("text", "<script>alert(1)</script>")
                .data("day", LocalDate.of(2026, 5, 24))
                .data("at", Instant.parse("2026-05-24T00:30:00Z"));
    }

    @GET
    @Path("sender")
    @PermitAll
    public String sender(@Context HttpServerRequest request) {
        return request.remoteAddress().hostAddress() + " " + request.scheme() + " " + request.authority();
    }

    @POST
    @PermitAll
    public String change() {
        return "changed";
    }

    @GET
    @Path("supervised")
    @RolesAllowed(Roles.SUPERVISOR)
    public String supervised() {
        return "supervised";
    }

    @GET
    @Path("forgotten")
    public String withoutRole() {
        return "open by mistake";
    }
}
