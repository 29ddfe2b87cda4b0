package vn.dondoc.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMin;

/** How messages are sent, retried and given up. */
@ConfigMapping(prefix = "dondoc.delivery")
public interface DeliverySettings {

    /** Attempts under way at once in this process; no more than connections of the mailer ({@code quarkus.mailer.max-pool-size}). */
    @WithDefault("16")
    @Positive
    int workers();

    /** When an attempt that nobody reports on counts as lost; longer than any channel takes. A crash delays a message by this. */
    @WithDefault("90S")
    @DurationMin(seconds = 1)
    Duration lease();

    /** Wait before the second attempt; it doubles from one to the next. Shorter tells sooner, and knocks harder at a server in trouble. */
    @WithDefault("1M")
    @DurationMin(seconds = 1)
    Duration firstBackOff();

    /** Longest wait between two attempts: after an outage a message may wait that long though the server is back. */
    @WithDefault("1H")
    @DurationMin(seconds = 1)
    Duration longestBackOff();

    /** How long after the first attempt a message is given up; then it ends as failed. */
    @WithDefault("24H")
    @DurationMin(seconds = 1)
    Duration giveUpAfter();

    /** Most messages a minute of this process, by channel ({@code email}, {@code zalo}); none named: no limit. */
    Map<String, @Positive Integer> perMinute();

    /** Most mails a minute of this process to one domain; {@code "*"} stands for every domain that is not named. */
    Map<String, @Positive Integer> perMinuteToDomain();

    /** How long to wait for word of an attempt that cannot be repeated before another channel is tried. */
    @WithDefault("15M")
    @DurationMin
    Duration reconciliation();
}
