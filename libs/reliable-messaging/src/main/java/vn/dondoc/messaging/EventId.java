package vn.dondoc.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What makes an event unique: the pair of source and id, as CloudEvents has it. */
record EventId(String source, String id) {

    /** For a record that names neither; its time tells it from another of a topic that was made anew. */
    static EventId ofPlace(ConsumerRecord<?, ?> record) {
        return new EventId(
                "", "%s-%d-%d@%d".formatted(record.topic(), record.partition(), record.offset(), record.timestamp()));
    }
}
