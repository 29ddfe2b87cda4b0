package vn.dondoc.task.announcing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.messaging.Inbox;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.messaging.RecordsConsumer;
import vn.dondoc.messaging.UnreadableEvent;
import vn.dondoc.task.calendar.AnnouncedDay;
import vn.dondoc.task.calendar.CalendarSource;

/** Hears of days off and days worked from other systems; who may write to the topic may change the calendar. */
@ApplicationScoped
class AnnouncementsConsumer implements RecordsConsumer {

    private final Inbox inbox;
    private final TakingOverAnnouncement takingOver;
    private final Clock clock;

    AnnouncementsConsumer(Inbox inbox, TakingOverAnnouncement takingOver, Clock clock) {
        this.inbox = inbox;
        this.takingOver = takingOver;
        this.clock = clock;
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
        if (!event.type().equals(CalendarSubmitted.TYPE)) {
            throw new UnreadableEvent("Nothing is known of the type " + event.type());
        }
        var submitted = event.data(CalendarSubmitted.class);
        var announcement = new Announcement(submitted.source(), submitted.days());
        try {
            takingOver.takeOver(
                    null, announcement, submitted.by(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (Refusal refusal) {
            throw new UnreadableEvent(refusal.detail() + " " + places(refusal), refusal);
        }
    }

    private static String places(Refusal refusal) {
        return refusal.errors().stream().map(FieldError::pointer).collect(joining(", "));
    }

    /** Event: another system says which days are off and which are worked for them. */
    record CalendarSubmitted(CalendarSource source, List<AnnouncedDay> days, String by) {

        static final String TYPE = "vn.dondoc.calendar-submitted.v1";

        CalendarSubmitted {
            requireNonNull(source, "source");
            requireNonNull(by, "by");
            days = List.copyOf(days);
        }
    }
}
