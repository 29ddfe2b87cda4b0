package vn.dondoc.task.opening;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import vn.dondoc.task.DirectiveId;

/** Event: a directive holds no more, by the word of another document. */
record DirectiveRevoked(DirectiveId directiveId, String document, Instant revokedAt, String revokedBy) {

    static final String TYPE = "vn.dondoc.directive-revoked.v1";

    DirectiveRevoked {
        requireNonNull(directiveId, "directiveId");
        requireNonNull(document, "document");
        requireNonNull(revokedAt, "revokedAt");
        requireNonNull(revokedBy, "revokedBy");
    }
}
