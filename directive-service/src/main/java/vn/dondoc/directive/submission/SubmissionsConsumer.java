package vn.dondoc.directive.submission;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.dondoc.messaging.Inbox;
import vn.dondoc.messaging.RecordsConsumer;

/** Hears what other systems submit. */
@ApplicationScoped
class SubmissionsConsumer implements RecordsConsumer {

    private static final String CHANNEL = "submissions";

    private final Inbox inbox;
    private final TakingSubmissions taking;

    SubmissionsConsumer(Inbox inbox, TakingSubmissions taking) {
        this.inbox = inbox;
        this.taking = taking;
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    @Incoming(CHANNEL)
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receiveRecords(CHANNEL, records, taking::take);
    }
}
