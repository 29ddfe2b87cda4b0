package vn.dondoc.kit.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.Roles;

/** The same as {@link ChangesPage}, for other systems; a service gives it a path of its own. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class ChangesApi {

    private final Changes changes;

    protected ChangesApi(Changes changes) {
        this.changes = changes;
    }

    /** @param subject only what was done to it; @param kind only changes of this kind, by its code */
    @GET
    @RolesAllowed(Roles.ADMIN)
    public ChangesPaged list(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(Changes.LAST_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Changes.LARGEST_PAGE) int size) {
        return changes.page(subject, kind, page, size);
    }
}
