package vn.dondoc.directive.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a directive holds no more, by the word of another document. */
@Entity
class Revocation {

    @Id
    UUID directiveId;

    /** As it is cited. */
    String document;

    Instant revokedAt;

    String revokedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Revocation() {}

    Revocation(DirectiveId directive, String document, Instant revokedAt, String revokedBy) {
        this.directiveId = directive.value();
        this.document = document;
        this.revokedAt = revokedAt;
        this.revokedBy = revokedBy;
    }
}
