package vn.dondoc.task.changes;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.dondoc.kit.audit.Changes;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.kit.page.Pages;

/** Who changed what here, the latest first. */
@Path(ChangesPage.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
class ChangesPage {

    static final String PATH = "/tasks/changes";
    private static final int PAGE_SIZE = 50;

    private final Changes changes;

    ChangesPage(Changes changes) {
        this.changes = changes;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(ChangesResource.LAST_PAGE) int page) {
        return Pages.changes(changes.page(null, null, page, PAGE_SIZE), "quy định nhắc và lịch làm việc", PATH);
    }
}
