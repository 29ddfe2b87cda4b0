package vn.dondoc.directive.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.dondoc.directive.search.ListPage;
import vn.dondoc.directive.search.SearchText;

/** The directives that were registered. */
@ApplicationScoped
class Directives implements PanacheRepositoryBase<Directive, UUID> {

    Optional<Directive> find(DirectiveId id) {
        return findByIdOptional(id.value());
    }

    /** The directive that is this document already. */
    Optional<Directive> same(DocumentIdentity identity) {
        return identity.hasNumber()
                ? find(
                                "number is not null and issuer = ?1 and identityKey = ?2 and issuedOn = ?3",
                                identity.issuer(),
                                identity.key(),
                                identity.issuedOn())
                        .firstResultOptional()
                : find("number is null and identityKey = ?1", identity.key()).firstResultOptional();
    }

    /** Of documents with a number those that are registered, by {@link DocumentIdentity#written()}. */
    Map<String, UUID> sameNumbered(List<DocumentIdentity> documents) {
        var found = new HashMap<String, UUID>();
        if (documents.isEmpty()) {
            return found;
        }
        var rows = getEntityManager()
                .createNativeQuery("""
                        select d.issuer || '|' || d.identity_key || '|' || d.issued_on, d.id from directive d
                        join unnest(:issuers, :keys, :days) as wanted (issuer, identity_key, issued_on)
                            on d.issuer = wanted.issuer and d.identity_key = wanted.identity_key
                                and d.issued_on = cast(wanted.issued_on as date)
                        where d.number is not null""", Object[].class)
                .setParameter("issuers", array(documents, DocumentIdentity::issuer))
                .setParameter("keys", array(documents, DocumentIdentity::key))
                .setParameter(
                        "days", array(documents, document -> document.issuedOn().toString()))
                .getResultList();
        for (var row : rows) {
            var columns = (Object[]) row;
            found.put((String) columns[0], (UUID) columns[1]);
        }
        return found;
    }

    private static String[] array(List<DocumentIdentity> documents, Function<DocumentIdentity, String> column) {
        return documents.stream().map(column).toArray(String[]::new);
    }

    /** Newest first. */
    ListPage<DirectiveSummary> page(String words, int page, int size) {
        var found = getEntityManager()
                .createQuery("""
                        select new vn.dondoc.directive.registration.DirectiveSummary(
                            d.id, d.number, d.type, d.issuer, u.name, d.issuedOn, d.subject, d.urgency, d.registeredAt,
                            size(d.assignments))
                        from Directive d join Unit u on u.code = d.issuer
                        where d.searchText like :words escape '\\'
                        order by d.issuedOn desc, d.registeredAt desc, d.id""", DirectiveSummary.class)
                .setParameter("words", SearchText.containing(words))
                .setFirstResult(Math.multiplyExact(page, size))
                .setMaxResults(size)
                .getResultList();
        long total = count("searchText like ?1 escape '\\'", SearchText.containing(words));
        return new ListPage<>(List.copyOf(found), page, size, total);
    }
}
