package vn.dondoc.task.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hibernate.Session;
import vn.dondoc.task.DirectiveId;
import vn.dondoc.task.tracking.Withdrawing;

/** A directive holds no more: what its units have not completed is taken back, and what recurs comes no more. */
@ApplicationScoped
class RevokingDirectives {

    private final Withdrawing withdrawing;
    private final Series series;
    private final Session session;

    RevokingDirectives(Withdrawing withdrawing, Series series, Session session) {
        this.withdrawing = withdrawing;
        this.series = series;
        this.session = session;
    }

    @Transactional
    void revoke(DirectiveRevoked revoked, Instant now) {
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
        withdrawing.withdrawAllOf(revoked.directiveId(), revoked.revokedBy(), revoked.document(), now);
    }

    boolean isRevoked(DirectiveId directive) {
        return session.createNativeQuery("select count(*) from revocation where directive_id = :directive", Long.class)
                        .setParameter("directive", directive.value())
                        .getSingleResult()
                > 0;
    }
}
