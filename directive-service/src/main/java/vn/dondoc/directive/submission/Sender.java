package vn.dondoc.directive.submission;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Whom an answer goes to, and of which record it speaks.
 *
 * @param key the answer gets the key of the submission
 * @param id of the event; null where it cannot be told, or must not be repeated
 * @param place of the record; null for what came by another way, whose sender was answered then and there
 */
record Sender(
        String key,
        @Nullable String id,
        @Nullable String source,
        @Nullable Place place) {

    /** Where a record stands. */
    record Place(String topic, int partition, long offset) {

        static Place of(ConsumerRecord<String, ?> record) {
            return new Place(record.topic(), record.partition(), record.offset());
        }
    }

    static Sender of(ConsumerRecord<String, ?> record, String id, String source) {
        var key = record.key() == null || record.key().isEmpty() ? source : record.key();
        return new Sender(key, id, source, Place.of(record));
    }

    /** Not a word of the record: it may be anything. */
    static Sender unnamed(ConsumerRecord<String, ?> record) {
        return new Sender("", null, null, Place.of(record));
    }

    /** One that did not come by Kafka. */
    static Sender atTheDoor(String id, String source) {
        return new Sender(source, id, source, null);
    }

    /** What the answer is about. */
    String subject() {
        return id != null || place == null
                ? String.valueOf(id)
                : place.topic() + "-" + place.partition() + "-" + place.offset();
    }

    /** The sender as an answer names it. */
    Submission submission() {
        return place == null
                ? new Submission(id, source, null, null, null)
                : new Submission(id, source, place.topic(), place.partition(), place.offset());
    }

    record Submission(
            @Nullable String id,
            @Nullable String source,
            @Nullable String topic,
            @Nullable Integer partition,
            @Nullable Long offset) {}
}
