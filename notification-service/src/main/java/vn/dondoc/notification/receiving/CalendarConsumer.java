package vn.dondoc.notification.receiving;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.dondoc.messaging.Inbox;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.messaging.RecordsConsumer;
import vn.dondoc.messaging.UnreadableEvent;
import vn.dondoc.notification.addressing.OfficeCalendar;

/** Hears of days off and of days worked for them. */
@ApplicationScoped
class CalendarConsumer implements RecordsConsumer {

    static final String CHANGED = "vn.dondoc.calendar-changed.v1";

    private final Inbox inbox;
    private final OfficeCalendar calendar;

    CalendarConsumer(Inbox inbox, OfficeCalendar calendar) {
        this.inbox = inbox;
        this.calendar = calendar;
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
        // Only now is it committed, and can be seen by whoever asks
        calendar.lookAgain();
    }

    void handle(IncomingEvent event) {
        if (!event.type().equals(CHANGED)) {
            throw new UnreadableEvent("Not an event of this topic: " + event.type());
        }
        var changed = event.data(CalendarChanged.class);
        calendar.keep(changed.days(), changed.version());
    }
}
