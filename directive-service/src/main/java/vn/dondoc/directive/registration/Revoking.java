package vn.dondoc.directive.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.messaging.Outbox;
import vn.dondoc.messaging.OutgoingEvent;

/** Another document revokes a directive: kept with it and told to task-service, once. */
@ApplicationScoped
public class Revoking {

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
    public void run(String id, String document, String by) {
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
        revoke(directive.id(), said, by, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .ifPresent(outbox::append);
    }

    /**
     * The same for one of several things that a transaction does; it sends the event.
     *
     * @param document not blank, not longer than a citation may be
     * @return nothing where it is revoked already
     */
    public Optional<OutgoingEvent> revoke(DirectiveId id, String document, String by, Instant now) {
        directives.findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (revocations.of(id).isPresent()) {
            return Optional.empty();
        }
        var revocation = new Revocation(id, document, now, by);
        revocations.persistAndFlush(revocation);
        LOG.infof("Directive revoked, directiveId=%s", id);
        return Optional.of(DirectiveRevoked.from(revocation).outgoing());
    }
}
