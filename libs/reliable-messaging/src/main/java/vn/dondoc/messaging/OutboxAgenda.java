package vn.dondoc.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The outbox has nothing to wait for: what is in it is in hand. */
@ApplicationScoped
class OutboxAgenda implements Agenda {

    private final Outbox outbox;

    OutboxAgenda(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public long inHand(Instant now) {
        return outbox.pending();
    }
}
