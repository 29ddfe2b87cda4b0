package vn.dondoc.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A record that this service could never process, as it lies aside.
 *
 * @param id by which it is asked for: topic of the original, then partition and offset of the letter
 * @param topic of the original, like {@code partition} and {@code offset}
 * @param reason why it lies here
 * @param since when it was put aside, by the broker's clock
 * @param redriven whether it was handed to its consumer once more
 * @param bytes size of its value
 */
public record DeadLetter(
        String id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        String reason,
        String exception,
        Instant since,
        boolean redriven,
        int bytes) {

    static final String SUFFIX = ".dead-letter";
    private static final String OWN = "dondoc-";

    static DeadLetter of(ConsumerRecord<String, byte[]> letter, boolean redriven) {
        return new DeadLetter(
                id(letter),
                original(letter),
                (int) number(header(letter, "dondoc-partition")),
                number(header(letter, "dondoc-offset")),
                letter.key(),
                header(letter, "dondoc-reason"),
                header(letter, "dondoc-exception"),
                Instant.ofEpochMilli(letter.timestamp()),
                redriven,
                letter.value() == null ? 0 : letter.value().length);
    }

    static String id(ConsumerRecord<?, ?> letter) {
        return "%s:%d:%d".formatted(original(letter), letter.partition(), letter.offset());
    }

    static String original(ConsumerRecord<?, ?> letter) {
        return letter.topic().substring(0, letter.topic().length() - SUFFIX.length());
    }

    static String header(ConsumerRecord<?, ?> letter, String name) {
        var header = letter.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The record as it first came; its time is that of the letter, so that it is the same however often it is made. */
    static ConsumerRecord<String, byte[]> record(ConsumerRecord<String, byte[]> letter) {
        var headers = new RecordHeaders();
        letter.headers().forEach(header -> {
            if (!header.key().startsWith(OWN)) {
                headers.add(header);
            }
        });
        return new ConsumerRecord<>(
                original(letter),
                (int) number(header(letter, "dondoc-partition")),
                number(header(letter, "dondoc-offset")),
                letter.timestamp(),
                letter.timestampType(),
                0,
                0,
                letter.key(),
                letter.value(),
                headers,
                Optional.empty());
    }

    private static long number(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
