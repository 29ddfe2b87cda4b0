package vn.dondoc.directive.submission;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Whom an answer goes to, and of which record it speaks.
 *
 * @param key the answer gets the key of the submission
 * @param id of the event; null where it cannot be told, or must not be repeated
 */
record Sender(String key, @Nullable String id, @Nullable String source, String topic, int partition, long offset) {

    static Sender of(ConsumerRecord<String, ?> record, String id, String source) {
        var key = record.key() == null || record.key().isEmpty() ? source : record.key();
        return new Sender(key, id, source, record.topic(), record.partition(), record.offset());
    }

    /** Not a word of the record: it may be anything. */
    static Sender unnamed(ConsumerRecord<String, ?> record) {
        return new Sender("", null, null, record.topic(), record.partition(), record.offset());
    }

    /** What the answer is about. */
    String subject() {
        return id == null ? topic + "-" + partition + "-" + offset : id;
    }

    /** The sender as an answer names it. */
    Submission submission() {
        return new Submission(id, source, topic, partition, offset);
    }

    record Submission(@Nullable String id, @Nullable String source, String topic, int partition, long offset) {}
}
