package vn.dondoc.notification.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import vn.dondoc.kit.identity.Roles;

/** The evidence sheet of one task as CSV, for other systems. */
@Path("/api/notifications/tasks/{task}/evidence")
@RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.UNIT, Roles.ADMIN})
public class SheetsResource {

    private final DrawingSheets drawing;

    SheetsResource(DrawingSheets drawing) {
        this.drawing = drawing;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    public String csv(UUID task) {
        return SheetAsCsv.of(drawing.of(task));
    }
}
