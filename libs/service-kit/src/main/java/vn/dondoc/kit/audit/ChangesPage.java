package vn.dondoc.kit.audit;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.kit.page.Pages;

/** Who changed what in a service, the latest first; a service gives the page a path of its own. */
@Produces(MediaType.TEXT_HTML)
public abstract class ChangesPage {

    private static final int PAGE_SIZE = 50;

    private final Changes changes;
    private final String part;
    private final String path;

    /** @param part of the system that the service keeps, in words; @param path where the page stands, for its links */
    protected ChangesPage(Changes changes, String part, String path) {
        this.changes = changes;
        this.part = part;
        this.path = path;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance list(@QueryParam("page") @DefaultValue("0") @Min(0) @Max(Changes.LAST_PAGE) int page) {
        return Pages.changes(changes.page(null, null, page, PAGE_SIZE), part, path);
    }
}
