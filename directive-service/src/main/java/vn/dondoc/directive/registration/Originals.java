package vn.dondoc.directive.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The files that are kept. */
@ApplicationScoped
class Originals implements PanacheRepositoryBase<Original, UUID> {

    Optional<Original> of(Directive directive) {
        return findByIdOptional(directive.id);
    }

    /** What there is to say about the file, without its content. */
    Optional<KeptFile> about(Directive directive) {
        return getEntityManager()
                .createQuery("""
                        select new vn.dondoc.directive.registration.KeptFile(o.name, o.mediaType, o.size, o.sha256)
                        from Original o where o.directiveId = :directive""", KeptFile.class)
                .setParameter("directive", directive.id)
                .getResultStream()
                .findFirst();
    }
}
