package vn.dondoc.directive.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.messaging.OutgoingEvent;

/**
 * The event: a directive was updated.
 *
 * @param document that says so, as it is cited
 * @param withdrawn assignments that fell away
 */
record DirectiveAmended(
        UUID directiveId,
        String document,
        Instant amendedAt,
        String amendedBy,
        List<Moved> moved,
        List<DirectiveRegistered.Assigned> added,
        List<UUID> withdrawn) {

    private static final String TOPIC = "dondoc.directives";
    private static final String TYPE = "vn.dondoc.directive-amended.v1";

    /** An assignment whose last day is another now; {@code words} are the drafter's. */
    record Moved(UUID assignmentId, LocalDate lastDay, String words) {}

    OutgoingEvent outgoing() {
        return new OutgoingEvent(TOPIC, directiveId.toString(), TYPE, directiveId.toString(), this);
    }
}
