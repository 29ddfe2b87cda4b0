package vn.dondoc.directive.calendar;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.dondoc.messaging.Inbox;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.messaging.RecordsConsumer;
import vn.dondoc.messaging.UnreadableEvent;

/** Hears of days off and of days worked for them. */
@ApplicationScoped
class CalendarConsumer implements RecordsConsumer {

    private final Inbox inbox;
    private final Calendars calendars;

    CalendarConsumer(Inbox inbox, Calendars calendars) {
        this.inbox = inbox;
        this.calendars = calendars;
    }

    @Override
    public String channel() {
        return "calendar";
    }

    @Override
    @Incoming("calendar")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive("calendar", records, this::handle);
    }

    private void handle(IncomingEvent event) {
        if (!event.type().equals(CalendarChanged.TYPE)) {
            throw new UnreadableEvent("Not an event of this topic: " + event.type());
        }
        var changed = event.data(CalendarChanged.class);
        calendars.keep(changed.days(), changed.version());
    }
}
