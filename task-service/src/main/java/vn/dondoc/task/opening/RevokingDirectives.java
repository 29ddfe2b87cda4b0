package vn.dondoc.task.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.task.DirectiveId;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Units;
import vn.dondoc.task.policy.Policies;
import vn.dondoc.task.tracking.Withdrawing;

/** A directive holds no more: what its units have not completed is taken back, and what recurs comes no more. */
@ApplicationScoped
class RevokingDirectives {

    private final Units units;
    private final Policies policies;
    private final Withdrawing withdrawing;
    private final Series series;
    private final Session session;

    RevokingDirectives(Units units, Policies policies, Withdrawing withdrawing, Series series, Session session) {
        this.units = units;
        this.policies = policies;
        this.withdrawing = withdrawing;
        this.series = series;
        this.session = session;
    }

    @Transactional
    void revoke(DirectiveRevoked revoked, Instant now) {
        // before any row: whoever changes these locks rows, too
        units.holdUntilTheEnd();
        policies.holdUntilTheEnd();
        session.createNativeMutationQuery("""
                        insert into revocation (directive_id, document, revoked_at, revoked_by)
                        values (:directive, :document, :at, :by) on conflict do nothing
                        """)
                .setParameter("directive", revoked.directiveId().value())
                .setParameter("document", revoked.document())
                .setParameter("at", revoked.revokedAt().atOffset(ZoneOffset.UTC))
                .setParameter("by", revoked.revokedBy())
                .executeUpdate();
        // before its tasks: what is opening at this moment is waited for, and then among them
        series.end(revoked.directiveId());
        withdrawing.withdrawAllOf(
                revoked.directiveId(),
                coordinationsOf(revoked.directiveId()),
                revoked.revokedBy(),
                revoked.document(),
                now);
    }

    private List<TaskId> coordinationsOf(DirectiveId directive) {
        return session
                .createNativeQuery("""
                        select c.id from coordination c join assignment a on a.id = c.assignment_id
                        where a.directive_id = :directive order by c.id
                        """, UUID.class)
                .setParameter("directive", directive.value())
                .getResultList()
                .stream()
                .map(TaskId::new)
                .toList();
    }

    boolean isRevoked(DirectiveId directive) {
        return session.createNativeQuery("select count(*) from revocation where directive_id = :directive", Long.class)
                        .setParameter("directive", directive.value())
                        .getSingleResult()
                > 0;
    }
}
