package vn.dondoc.directive.registration;

import java.time.Instant;
import java.util.UUID;
import vn.dondoc.messaging.OutgoingEvent;

/** The event: a directive holds no more. */
record DirectiveRevoked(UUID directiveId, String document, Instant revokedAt, String revokedBy) {

    private static final String TOPIC = "dondoc.directives";
    private static final String TYPE = "vn.dondoc.directive-revoked.v1";

    static DirectiveRevoked from(Revocation revocation) {
        return new DirectiveRevoked(
                revocation.directiveId, revocation.document, revocation.revokedAt, revocation.revokedBy);
    }

    OutgoingEvent outgoing() {
        return new OutgoingEvent(TOPIC, directiveId.toString(), TYPE, directiveId.toString(), this);
    }
}
