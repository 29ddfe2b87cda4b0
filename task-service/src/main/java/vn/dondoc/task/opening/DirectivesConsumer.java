package vn.dondoc.task.opening;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.dondoc.messaging.Inbox;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.messaging.RecordsConsumer;
import vn.dondoc.messaging.UnreadableEvent;

/** Hears of the directives from directive-service. */
@ApplicationScoped
class DirectivesConsumer implements RecordsConsumer {

    private final Inbox inbox;
    private final OpeningTasks opening;
    private final RevokingDirectives revoking;
    private final AmendingDirectives amending;
    private final Clock clock;

    DirectivesConsumer(
            Inbox inbox, OpeningTasks opening, RevokingDirectives revoking, AmendingDirectives amending, Clock clock) {
        this.inbox = inbox;
        this.opening = opening;
        this.revoking = revoking;
        this.amending = amending;
        this.clock = clock;
    }

    @Override
    public String channel() {
        return "directives";
    }

    @Override
    @Incoming("directives")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive("directives", records, this::handle);
    }

    private void handle(IncomingEvent event) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        switch (event.type()) {
            case DirectiveRegistered.TYPE -> {
                var registered = event.data(DirectiveRegistered.class);
                opening.open(registered, now);
                amending.amendParked(registered.directiveId(), now);
            }
            case DirectiveAmended.TYPE -> amending.amend(event.data(DirectiveAmended.class), now);
            case DirectiveRevoked.TYPE -> revoking.revoke(event.data(DirectiveRevoked.class), now);
            default -> throw new UnreadableEvent("Nothing is known of the type " + event.type());
        }
    }
}
