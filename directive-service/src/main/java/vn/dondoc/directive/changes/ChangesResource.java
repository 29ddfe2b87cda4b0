package vn.dondoc.directive.changes;

import jakarta.ws.rs.Path;
import vn.dondoc.kit.audit.Changes;
import vn.dondoc.kit.audit.ChangesApi;

/** Who changed what in this service. */
@Path("/api/directives/changes")
class ChangesResource extends ChangesApi {

    ChangesResource(Changes changes) {
        super(changes);
    }
}
