package vn.dondoc.notification.delivery;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** A message that cannot be written is a fault of ours: it rests, is tried again, and holds nobody else up. */
@ApplicationScoped
class RestingMessages {

    private static final Duration PAUSE_AFTER_FAULT = Duration.ofMinutes(5);

    private final Messages messages;

    RestingMessages(Messages messages) {
        this.messages = messages;
    }

    /** To be called when the transaction that failed is over: after an error of SQL it takes no more statements. */
    void rest(UnwritableMessage fault, Instant now) {
        Log.error("A message rests", fault);
        QuarkusTransaction.requiringNew()
                .run(() -> messages.rest(fault.id(), fault.state(), now.plus(PAUSE_AFTER_FAULT)));
    }
}
