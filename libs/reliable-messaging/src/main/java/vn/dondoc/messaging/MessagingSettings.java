package vn.dondoc.messaging;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings of outbox and inbox; the defaults stand in this library's {@code microprofile-config.properties}. */
@ConfigMapping(prefix = "dondoc.messaging")
interface MessagingSettings {

    /** Who speaks: the {@code source} of every event, e.g. {@code /task-service}. */
    String source();

    RelaySettings relay();

    InboxSettings inbox();

    interface RelaySettings {

        /** How long an event waits at most when the wake-up by its own commit was lost. Shorter costs one query each time. */
        Duration pollInterval();

        /** How long the broker may take to acknowledge before the rows are left for the next run. A run holds a transaction that long. */
        Duration deliveryTimeout();
    }

    interface InboxSettings {

        /** How long ids of processed events are kept: longer than any topic keeps a record that could come again. */
        Duration keep();
    }
}
