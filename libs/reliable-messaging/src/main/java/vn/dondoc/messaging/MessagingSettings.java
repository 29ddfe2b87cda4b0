package vn.dondoc.messaging;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** Settings of outbox and inbox; the defaults stand in this library's {@code microprofile-config.properties}. */
@ConfigMapping(prefix = "dondoc.messaging")
public interface MessagingSettings {

    /** Who speaks: the {@code source} of every event, e.g. {@code /task-service}. */
    @NotBlank
    String source();

    RelaySettings relay();

    InboxSettings inbox();

    interface RelaySettings {

        /** How long an event waits at most when the wake-up by its own commit was lost. Shorter costs one query each time. */
        @DurationMin(millis = 10)
        Duration pollInterval();

        /** How long the broker may take to acknowledge before the rows are left for the next run. A run holds a transaction that long. */
        @DurationMin(seconds = 1)
        Duration deliveryTimeout();
    }

    interface InboxSettings {

        /** How long ids of processed events are kept: longer than any topic keeps a record that could come again. */
        @DurationMin(days = 1)
        Duration keep();
    }
}
