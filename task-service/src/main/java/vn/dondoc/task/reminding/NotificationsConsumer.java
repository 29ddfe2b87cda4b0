package vn.dondoc.task.reminding;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import vn.dondoc.messaging.Inbox;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.messaging.RecordsConsumer;
import vn.dondoc.messaging.UnreadableEvent;

/** Hears from notification-service how the notices ended. */
@ApplicationScoped
class NotificationsConsumer implements RecordsConsumer {

    private static final Logger LOG = Logger.getLogger(NotificationsConsumer.class);

    private final Inbox inbox;
    private final NoticeEnds ends;
    private final MeterRegistry meters;

    NotificationsConsumer(Inbox inbox, NoticeEnds ends, MeterRegistry meters) {
        this.inbox = inbox;
        this.ends = ends;
        this.meters = meters;
    }

    @Override
    public String channel() {
        return "notifications";
    }

    @Override
    @Incoming("notifications")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive("notifications", records, this::handle);
    }

    private void handle(IncomingEvent event) {
        if (!event.type().equals(NoticeEnded.TYPE)) {
            throw new UnreadableEvent("Nothing is known of the type " + event.type());
        }
        var end = event.data(NoticeEnded.class);
        if (!ends.record(end)) {
            meters.counter("dondoc.ends.without_intent").increment();
            LOG.warnf(
                    "A notice ended that nobody had asked for noticeId=%s taskId=%s step=%s",
                    end.noticeId(), end.taskId(), end.step());
        }
    }
}
