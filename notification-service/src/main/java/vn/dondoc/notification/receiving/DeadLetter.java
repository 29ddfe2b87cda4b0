package vn.dondoc.notification.receiving;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be processed.
 *
 * @param reason as the service said it
 * @param result how the last attempt to process it again ended; null before the first
 * @param settled nothing is left to do
 */
public record DeadLetter(
        long id,
        String topic,
        @Nullable String key,
        String reason,
        Instant diedAt,
        @Nullable Instant redrivenAt,
        @Nullable String redrivenBy,
        @Nullable String result,
        boolean settled) {}
