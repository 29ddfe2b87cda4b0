package vn.dondoc.directive.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps what updates changed: the assignments as they are now, and what each update did. */
@ApplicationScoped
class Amendments {

    private final Session session;
    private final ObjectMapper json;

    Amendments(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** One update. */
    record Amendment(Instant amendedAt, String amendedBy, int moved, int added, int withdrawn) {}

    List<Amendment> of(DirectiveId directive) {
        return session
                .createNativeQuery("""
                        select amended_at, amended_by, moved, added, withdrawn from amendment
                        where directive_id = :directive order by amended_at, id""", Object[].class)
                .setParameter("directive", directive.value())
                .addScalar("amended_at", Instant.class)
                .addScalar("amended_by", String.class)
                .addScalar("moved", Integer.class)
                .addScalar("added", Integer.class)
                .addScalar("withdrawn", Integer.class)
                .getResultList()
                .stream()
                .map(row -> new Amendment(
                        (Instant) row[0], (String) row[1], (Integer) row[2], (Integer) row[3], (Integer) row[4]))
                .toList();
    }

    /** @param current all assignments that hold now: those that stay first, in the order in which they stood */
    Directive keep(Directive directive, List<Assignment> current, DirectiveAmended event) {
        remove(directive, event.withdrawn());
        var anew = session.find(Directive.class, directive.id);
        for (int i = 0; i < current.size(); i++) {
            if (i < anew.assignments.size()) {
                anew.assignments.set(i, current.get(i));
            } else {
                anew.assignments.add(current.get(i));
            }
        }
        session.createNativeMutationQuery("""
                        insert into amendment (id, directive_id, amended_at, amended_by, moved, added, withdrawn, event)
                        values (:id, :directive, :at, :by, :moved, :added, :withdrawn, cast(:event as jsonb))""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("directive", directive.id)
                .setParameter("at", event.amendedAt())
                .setParameter("by", event.amendedBy())
                .setParameter("moved", event.moved().size())
                .setParameter("added", event.added().size())
                .setParameter("withdrawn", event.withdrawn().size())
                .setParameter("event", written(event))
                .executeUpdate();
        return anew;
    }

    /** By statements: a list that closes its gaps row by row would have the same assignment in two of them for a moment. */
    private void remove(Directive directive, List<UUID> withdrawn) {
        session.flush();
        session.clear();
        if (withdrawn.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery("delete from assignment where id = any (:ids)")
                .setParameter("ids", withdrawn.toArray(UUID[]::new))
                .executeUpdate();
        session.createNativeMutationQuery("""
                        update assignment set position = ordered.position
                        from (select id, row_number() over (order by position) - 1 as position
                              from assignment where directive_id = :directive) as ordered
                        where assignment.id = ordered.id""")
                .setParameter("directive", directive.id)
                .executeUpdate();
    }

    private String written(DirectiveAmended event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
