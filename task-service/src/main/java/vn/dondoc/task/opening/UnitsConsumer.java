package vn.dondoc.task.opening;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.dondoc.messaging.Inbox;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.messaging.UnreadableEvent;
import vn.dondoc.task.directive.Units;

/** Learns the names of the units from directive-service; an older event than the last is passed over by the inbox. */
@ApplicationScoped
class UnitsConsumer {

    private final Inbox inbox;
    private final Units units;

    UnitsConsumer(Inbox inbox, Units units) {
        this.inbox = inbox;
        this.units = units;
    }

    @Incoming("units")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive("units", records, this::handle);
    }

    private void handle(IncomingEvent event) {
        if (!event.type().equals(UnitChanged.TYPE)) {
            throw new UnreadableEvent("Nothing is known of the type " + event.type());
        }
        var unit = event.data(UnitChanged.class);
        units.keep(unit.code(), unit.name(), unit.active());
    }
}
