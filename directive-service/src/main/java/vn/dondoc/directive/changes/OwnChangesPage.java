package vn.dondoc.directive.changes;

import jakarta.ws.rs.Path;
import vn.dondoc.kit.audit.Changes;
import vn.dondoc.kit.audit.ChangesPage;

/** Who changed what in this service. */
@Path(OwnChangesPage.PATH)
class OwnChangesPage extends ChangesPage {

    static final String PATH = "/directives/changes";

    OwnChangesPage(Changes changes) {
        super(changes, "văn bản và đơn vị", PATH);
    }
}
