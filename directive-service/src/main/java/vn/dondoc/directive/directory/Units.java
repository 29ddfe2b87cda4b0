package vn.dondoc.directive.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.search.SearchText;
import vn.dondoc.reader.units.UnitNames;

/** The units and groups that are kept. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String> {

    /** Any constant: it names the lock, and nothing else uses one like it. */
    private static final long DIRECTORY_LOCK = 0x446F6E446F63L;

    private volatile @Nullable Built built;

    /** What was built of the directory, and when the directory was so. */
    private record Built(DirectoryVersion version, Directory directory) {}

    /**
     * The directory as it is now. Its names are built once and again only after a change: a reading looks up every name, and
     * building them takes longer than reading a letter. Not for a transaction that changes units itself.
     */
    @Transactional
    public Directory directory() {
        var version = version();
        var last = built;
        if (last != null && last.version().equals(version)) {
            return last.directory();
        }
        // What is changed between the two looks only makes the next one build again
        var directory = build();
        built = new Built(version, directory);
        return directory;
    }

    private DirectoryVersion version() {
        return getEntityManager().createQuery("""
                        select new vn.dondoc.directive.directory.DirectoryVersion(count(u), coalesce(sum(u.version), 0L))
                        from Unit u""", DirectoryVersion.class).getSingleResult();
    }

    private Directory build() {
        var rows = rows();
        var members = new LinkedHashMap<String, List<String>>();
        rows.forEach(row -> row.groups()
                .forEach(group ->
                        members.computeIfAbsent(group, any -> new ArrayList<>()).add(row.code())));
        var entries = new LinkedHashMap<String, DirectoryEntry>();
        rows.forEach(row -> entries.put(row.code(), row.entry()));
        var named = rows.stream()
                .map(row -> row.named(members.getOrDefault(row.code(), List.of())))
                .toList();
        return new Directory(entries, members, UnitNames.of(named));
    }

    /** The name a person reads; the code itself where it is unknown. */
    public String nameOf(String code) {
        return findByIdOptional(code).map(unit -> unit.name).orElse(code);
    }

    private List<DirectoryRow> rows() {
        return getEntityManager().createQuery("""
                        select new vn.dondoc.directive.directory.DirectoryRow(
                            u.code, u.name, u.kind, u.active, u.successor, u.aliases, u.groups,
                            exists (select 1 from u.contacts c where c.email is not null or c.zaloPhone is not null))
                        from Unit u order by u.name, u.code""", DirectoryRow.class).getResultList();
    }

    List<Unit> page(String words, int page, int size) {
        return find("searchText like ?1 escape '\\'", Sort.by("name").and("code"), SearchText.containing(words))
                .page(Page.of(page, size))
                .list();
    }

    long count(String words) {
        return count("searchText like ?1 escape '\\'", SearchText.containing(words));
    }

    List<Unit> withCodes(List<String> codes) {
        return list("code in ?1", codes);
    }

    Map<String, UnitKind> kinds() {
        return getEntityManager()
                .createQuery("select u.code, u.kind from Unit u", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UnitKind) row[1]));
    }

    /** One change of the directory at a time: references between units are checked against what is there. */
    void lockForChange() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)", String.class)
                .setParameter("key", DIRECTORY_LOCK)
                .getSingleResult();
    }
}
