package vn.dondoc.directive.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The directives that were revoked. */
@ApplicationScoped
class Revocations implements PanacheRepositoryBase<Revocation, UUID> {

    Optional<Revocation> of(DirectiveId directive) {
        return findByIdOptional(directive.value());
    }
}
