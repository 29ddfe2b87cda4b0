package vn.dondoc.notification.receiving;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.dondoc.messaging.Inbox;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.messaging.RecordsConsumer;
import vn.dondoc.messaging.UnreadableEvent;
import vn.dondoc.notification.addressing.Addressing;
import vn.dondoc.notification.addressing.Directory;
import vn.dondoc.notification.addressing.ListedUnit;

/** Hears of units and their people, and addresses what has waited for a unit. */
@ApplicationScoped
class UnitsConsumer implements RecordsConsumer {

    static final String CHANGED = "vn.dondoc.unit-changed.v1";

    private final Inbox inbox;
    private final Directory directory;
    private final Addressing addressing;
    private final Clock clock;

    UnitsConsumer(Inbox inbox, Directory directory, Addressing addressing, Clock clock) {
        this.inbox = inbox;
        this.directory = directory;
        this.addressing = addressing;
        this.clock = clock;
    }

    @Override
    public String channel() {
        return "units";
    }

    @Override
    @Incoming("units")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive("units", records, this::handle);
    }

    void handle(IncomingEvent event) {
        if (!event.type().equals(CHANGED)) {
            throw new UnreadableEvent("Not an event of this topic: " + event.type());
        }
        var unit = event.data(ListedUnit.class);
        directory.list(unit);
        addressing.unitKnown(unit.code(), clock.instant());
    }
}
