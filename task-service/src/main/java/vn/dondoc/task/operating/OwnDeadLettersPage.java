package vn.dondoc.task.operating;

import jakarta.ws.rs.Path;
import vn.dondoc.kit.deadletter.DeadLetters;
import vn.dondoc.kit.deadletter.DeadLettersPage;

/** Dead letters of this service. */
@Path(OwnDeadLettersPage.PATH)
class OwnDeadLettersPage extends DeadLettersPage {

    static final String PATH = "/tasks/dead-letters";

    OwnDeadLettersPage(DeadLetters letters) {
        super(letters, PATH);
    }
}
