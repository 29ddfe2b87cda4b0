package vn.dondoc.task.opening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.task.AssignmentId;
import vn.dondoc.task.DirectiveId;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Units;
import vn.dondoc.task.policy.Policies;
import vn.dondoc.task.tracking.MovingByAmendment;
import vn.dondoc.task.tracking.Withdrawing;

/**
 * A directive was updated: last days move, what fell away is taken back, what came to it is opened. An update of a directive that is
 * not known waits for it, by its key, in the order in which updates came.
 */
@ApplicationScoped
class AmendingDirectives {

    private final Units units;
    private final Policies policies;
    private final RevokingDirectives revoking;
    private final OpeningTasks opening;
    private final MovingByAmendment moving;
    private final Withdrawing withdrawing;
    private final Series series;
    private final Session session;
    private final ObjectMapper json;

    AmendingDirectives(
            Units units,
            Policies policies,
            RevokingDirectives revoking,
            OpeningTasks opening,
            MovingByAmendment moving,
            Withdrawing withdrawing,
            Series series,
            Session session,
            ObjectMapper json) {
        this.units = units;
        this.policies = policies;
        this.revoking = revoking;
        this.opening = opening;
        this.moving = moving;
        this.withdrawing = withdrawing;
        this.series = series;
        this.session = session;
        this.json = json;
    }

    @Transactional
    void amend(DirectiveAmended amended, Instant now) {
        // before any row: whoever changes these locks rows, too
        units.holdUntilTheEnd();
        policies.holdUntilTheEnd();
        if (!isKnown(amended.directiveId())) {
            park(amended, now);
        } else if (!revoking.isRevoked(amended.directiveId())) {
            apply(amended, now);
        }
    }

    /** The directive is known now: in the transaction that opens its tasks. */
    @Transactional(Transactional.TxType.MANDATORY)
    void amendParked(DirectiveId directive, Instant now) {
        var parked = session.createNativeQuery("""
                        delete from parked_amendment where directive_id = :directive
                        returning place, cast(amendment as text)""", Object[].class)
                .setParameter("directive", directive.value())
                .getResultList();
        if (parked.isEmpty() || revoking.isRevoked(directive)) {
            return;
        }
        policies.holdUntilTheEnd();
        parked.stream()
                .sorted((one, other) -> Long.compare(((Number) one[0]).longValue(), ((Number) other[0]).longValue()))
                .forEach(row -> apply(read((String) row[1]), now));
    }

    private void apply(DirectiveAmended amended, Instant now) {
        series.end(amended.withdrawn());
        withdrawing.withdrawAssignments(
                amended.withdrawn(),
                coordinationsOf(amended.withdrawn()),
                amended.amendedBy(),
                amended.document(),
                now);
        for (var moved : amended.moved()) {
            moving.move(moved.assignmentId(), moved.lastDay(), amended.amendedBy(), amended.document(), now);
        }
        if (!amended.added().isEmpty()) {
            session.flush();
            session.clear();
            opening.openAdded(amended.directiveId(), amended.added(), now);
        }
    }

    private boolean isKnown(DirectiveId directive) {
        return session.createNativeQuery("select count(*) from directive where id = :id", Long.class)
                        .setParameter("id", directive.value())
                        .getSingleResult()
                > 0;
    }

    private void park(DirectiveAmended amended, Instant now) {
        session.createNativeMutationQuery("""
                        insert into parked_amendment (directive_id, parked_at, amendment)
                        values (:directive, :now, cast(:amendment as jsonb))""")
                .setParameter("directive", amended.directiveId().value())
                .setParameter("now", now)
                .setParameter("amendment", written(amended))
                .executeUpdate();
    }

    private List<TaskId> coordinationsOf(List<AssignmentId> assignments) {
        return session
                .createNativeQuery(
                        "select id from coordination where assignment_id = any (:ids) order by id", UUID.class)
                .setParameter(
                        "ids", assignments.stream().map(AssignmentId::value).toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(TaskId::new)
                .toList();
    }

    private String written(DirectiveAmended amended) {
        try {
            return json.writeValueAsString(amended);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DirectiveAmended read(String kept) {
        try {
            return json.readValue(kept, DirectiveAmended.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
