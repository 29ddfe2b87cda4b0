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
import vn.dondoc.task.directive.Units;
import vn.dondoc.task.tracking.Succeeding;

/** Learns the names of the units and who succeeds whom from directive-service; an older event than the last is passed over by the inbox. */
@ApplicationScoped
class UnitsConsumer implements RecordsConsumer {

    private final Inbox inbox;
    private final Units units;
    private final Succeeding succeeding;
    private final Series series;
    private final Clock clock;

    UnitsConsumer(Inbox inbox, Units units, Succeeding succeeding, Series series, Clock clock) {
        this.inbox = inbox;
        this.units = units;
        this.succeeding = succeeding;
        this.series = series;
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
        if (!event.type().equals(UnitChanged.TYPE)) {
            throw new UnreadableEvent("Nothing is known of the type " + event.type());
        }
        var unit = event.data(UnitChanged.class);
        if (unit.successor() != null) {
            units.changeAlone();
        }
        units.keep(unit.code(), unit.name(), unit.active(), unit.successor());
        var present = units.presentOf(unit.code());
        if (!present.equals(unit.code())) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            succeeding.succeed(unit.code(), present, now);
            series.succeed(unit.code(), present);
        }
    }
}
