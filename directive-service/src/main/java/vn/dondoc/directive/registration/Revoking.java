package vn.dondoc.directive.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.messaging.Outbox;

/** Another document revokes a directive: kept with it and told to task-service, once. */
@ApplicationScoped
class Revoking {

    private static final Logger LOG = Logger.getLogger(Revoking.class);
    private static final int LONGEST_DOCUMENT = 500;

    private final Directives directives;
    private final Revocations revocations;
    private final Outbox outbox;
    private final Clock clock;

    Revoking(Directives directives, Revocations revocations, Outbox outbox, Clock clock) {
        this.directives = directives;
        this.revocations = revocations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param document that revokes it, as it is cited; said again it changes nothing */
    @Transactional
    void run(String id, String document, String by) {
        var said = document.strip();
        if (said.isEmpty() || said.length() > LONGEST_DOCUMENT) {
            var message = "Cần ghi văn bản thu hồi, không quá " + LONGEST_DOCUMENT + " ký tự.";
            throw Refusal.of(DirectiveProblem.REVOCATION_INVALID, message)
                    .with("errors", List.of(new FieldError("/document", message)));
        }
        // Of two at once one is first, and the other sees it
        var directive = DirectiveId.parse(id)
                .flatMap(known ->
                        Optional.ofNullable(directives.findById(known.value(), LockModeType.PESSIMISTIC_WRITE)))
                .orElseThrow(ShowingDirectives::notFound);
        if (revocations.of(directive.id()).isEmpty()) {
            var revocation =
                    new Revocation(directive.id(), said, clock.instant().truncatedTo(ChronoUnit.MICROS), by);
            revocations.persistAndFlush(revocation);
            outbox.append(DirectiveRevoked.from(revocation).outgoing());
            LOG.infof("Directive revoked, directiveId=%s", directive.id);
        }
    }
}
