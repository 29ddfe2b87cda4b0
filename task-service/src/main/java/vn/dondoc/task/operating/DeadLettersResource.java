package vn.dondoc.task.operating;

import jakarta.ws.rs.Path;
import vn.dondoc.kit.deadletter.DeadLetters;
import vn.dondoc.kit.deadletter.DeadLettersApi;

/** Dead letters of this service. */
@Path("/api/tasks/dead-letters")
class DeadLettersResource extends DeadLettersApi {

    DeadLettersResource(DeadLetters letters) {
        super(letters);
    }
}
