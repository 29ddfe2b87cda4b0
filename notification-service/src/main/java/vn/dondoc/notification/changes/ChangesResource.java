package vn.dondoc.notification.changes;

import jakarta.ws.rs.Path;
import vn.dondoc.kit.audit.Changes;
import vn.dondoc.kit.audit.ChangesApi;

/** Who changed what in this service. */
@Path("/api/notifications/changes")
class ChangesResource extends ChangesApi {

    ChangesResource(Changes changes) {
        super(changes);
    }
}
