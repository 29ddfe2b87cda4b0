package vn.dondoc.task.directive;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The names of the units. A unit that is not (yet) known is called by its code: that never stops anything. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String> {

    public void keep(String code, String name, boolean active, @Nullable String successor) {
        getEntityManager().merge(new Unit(code, name, active, successor));
    }

    /** The unit that stands for this one now: itself, or the last in the row of its successors. */
    public String presentOf(String code) {
        var passed = new LinkedHashSet<String>();
        var present = code;
        while (passed.add(present)) {
            var next = findByIdOptional(present).map(Unit::successor).orElse(null);
            if (next == null) {
                return present;
            }
            present = next;
        }
        // a circle of successors names nobody
        return code;
    }

    /**
     * No unit is succeeded by another before this transaction ends. Whoever gives something to a unit asks for it before
     * looking; a succession that comes meanwhile then finds what was given.
     */
    public void holdUntilTheEnd() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Waits until nobody gives anything to a unit, and keeps others from it until this transaction ends. */
    public void changeAlone() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(" + function + "(hashtext('units are succeeded')) as text)", String.class)
                .getSingleResult();
    }

    /** The unit that stands now for each of these that was succeeded by another; the others are not in it. */
    public Map<String, String> successorsOf(Collection<String> codes) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select code from unit where code = any(:codes) and successor is not null", String.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(toMap(code -> code, this::presentOf));
    }

    public String nameOf(String code) {
        return findByIdOptional(code).map(Unit::name).orElse(code);
    }

    /** A name for each of the codes. */
    public Map<String, String> namesOf(Collection<String> codes) {
        var names = new HashMap<>(codes.stream().distinct().collect(toMap(code -> code, code -> code)));
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select code, name from unit where code = any(:codes)", Tuple.class)
                .setParameter("codes", names.keySet().toArray(String[]::new))
                .getResultList()
                .forEach(unit -> names.put(unit.get(0, String.class), unit.get(1, String.class)));
        return names;
    }

    /** The unit with this code, or those whose name contains the words. */
    public List<String> codesFor(String codeOrWords) {
        var words = codeOrWords.strip();
        var code = words.toUpperCase(Locale.ROOT);
        return findByIdOptional(code)
                .map(unit -> List.of(unit.code()))
                .orElseGet(() -> list("locate(?1, lower(name)) > 0", words.toLowerCase(Locale.ROOT)).stream()
                        .map(Unit::code)
                        .toList());
    }
}
