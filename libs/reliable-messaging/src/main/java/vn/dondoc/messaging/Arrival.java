package vn.dondoc.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that has come in, and what can be done with it. */
sealed interface Arrival {

    ConsumerRecord<String, byte[]> record();

    /** By which the inbox knows it again. */
    EventId id();

    /** An event to handle. */
    record Readable(ConsumerRecord<String, byte[]> record, IncomingEvent event) implements Arrival {

        @Override
        public EventId id() {
            return new EventId(event.source(), event.id());
        }

        TopicKey key() {
            return new TopicKey(event.topic(), event.key());
        }

        /** What becomes of it when its handler can never succeed. */
        Doomed doomedBy(Throwable reason) {
            return new Doomed(record, id(), reason);
        }
    }

    /** A dead letter. */
    record Doomed(ConsumerRecord<String, byte[]> record, EventId id, Throwable reason) implements Arrival {}

    static Arrival of(ConsumerRecord<String, byte[]> record) {
        try {
            return new Readable(record, IncomingEvent.parse(record.topic(), record.key(), record.value()));
        } catch (UnreadableEvent e) {
            return new Doomed(record, EventId.ofPlace(record), e);
        }
    }
}
