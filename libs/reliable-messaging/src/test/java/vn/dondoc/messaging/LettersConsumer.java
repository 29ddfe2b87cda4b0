package vn.dondoc.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The consumer of the tiny service of the tests. */
@ApplicationScoped
class LettersConsumer implements RecordsConsumer {

    private final Inbox inbox;
    private final Letters letters;

    LettersConsumer(Inbox inbox, Letters letters) {
        this.inbox = inbox;
        this.letters = letters;
    }

    @Override
    public String channel() {
        return "letters";
    }

    @Override
    @Incoming("letters")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive("letters", records, letters::keep);
    }
}
