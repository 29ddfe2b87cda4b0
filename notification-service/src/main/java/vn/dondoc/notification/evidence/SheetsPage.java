package vn.dondoc.notification.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.dondoc.kit.identity.Roles;

/** The evidence sheet of one task, to read, to print and for a spreadsheet. */
@Path("/notifications/tasks/{task}")
@RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.UNIT, Roles.ADMIN})
public class SheetsPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance sheet(EvidenceSheet sheet);
    }

    private final DrawingSheets drawing;

    SheetsPage(DrawingSheets drawing) {
        this.drawing = drawing;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(UUID task) {
        return Templates.sheet(drawing.of(task));
    }

    @GET
    @Path("/evidence.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(UUID task) {
        return Response.ok(SheetAsCsv.of(drawing.of(task)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"don-doc-" + task + ".csv\"")
                .build();
    }
}
