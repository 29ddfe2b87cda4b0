package vn.dondoc.notification.recipient;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.Roles;

/** Who is told and how, for other systems. */
@Path("/api/notifications/contacts")
@RolesAllowed({Roles.CLERK, Roles.UNIT, Roles.ADMIN})
public class RecipientsResource {

    public record Answer(List<Recipient> items) {}

    /** @param reason shown to whoever wonders why nothing is sent */
    public record Suppression(@Nullable String reason) {}

    private final CaringForRecipients caring;

    RecipientsResource(CaringForRecipients caring) {
        this.caring = caring;
    }

    @GET
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.UNIT, Roles.ADMIN})
    public Answer list(@QueryParam("unit") @Nullable String unit) {
        return new Answer(caring.list(unit));
    }

    @GET
    @Path("/{contact}")
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.UNIT, Roles.ADMIN})
    public Recipient one(UUID contact) {
        return caring.one(contact);
    }

    @PUT
    @Path("/{contact}/choice")
    public Recipient choose(UUID contact, Choice choice) {
        caring.choose(contact, choice);
        return caring.one(contact);
    }

    @POST
    @Path("/{contact}/absences")
    public Response plan(UUID contact, PlannedAbsence absence) {
        return Response.status(Response.Status.CREATED)
                .entity(caring.plan(contact, absence))
                .build();
    }

    @DELETE
    @Path("/{contact}/absences/{absence}")
    public void endAbsence(UUID contact, long absence) {
        caring.endAbsence(contact, absence);
    }

    @PUT
    @Path("/{contact}/suppressions/{channel}")
    @RolesAllowed({Roles.CLERK, Roles.ADMIN})
    public Recipient suppress(UUID contact, String channel, Suppression suppression) {
        caring.suppress(contact, CaringForRecipients.channel(channel), suppression.reason());
        return caring.one(contact);
    }

    @DELETE
    @Path("/{contact}/suppressions/{channel}")
    @RolesAllowed({Roles.CLERK, Roles.ADMIN})
    public void release(UUID contact, String channel) {
        caring.release(contact, CaringForRecipients.channel(channel));
    }
}
