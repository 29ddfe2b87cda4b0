package vn.dondoc.task.changes;

import jakarta.ws.rs.Path;
import vn.dondoc.kit.audit.Changes;
import vn.dondoc.kit.audit.ChangesApi;

/** Who changed what in this service. */
@Path("/api/tasks/changes")
class ChangesResource extends ChangesApi {

    ChangesResource(Changes changes) {
        super(changes);
    }
}
