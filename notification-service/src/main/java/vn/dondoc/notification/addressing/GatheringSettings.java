package vn.dondoc.notification.addressing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import org.hibernate.validator.constraints.time.DurationMin;

/** When messages may leave and how long they wait for company. Times of day are those of Vietnam. */
@ConfigMapping(prefix = "dondoc.gathering")
public interface GatheringSettings {

    /** Working hours begin. */
    @WithDefault("07:00")
    LocalTime workBegins();

    /** Working hours end; what comes later waits for the next working morning. */
    @WithDefault("17:30")
    LocalTime workEnds();

    /** When the digest of a working morning leaves. */
    @WithDefault("07:30")
    LocalTime morning();

    /** How long the message of one directive waits for further tasks of it: longer gathers more, shorter tells sooner. */
    @WithDefault("1S")
    @DurationMin
    Duration directive();

    /** How long a digest that is late for its morning, or a supplement, waits for company. */
    @WithDefault("15S")
    @DurationMin
    Duration late();

    /** How long a digest whose time has come stays open while reminders that have come wait to be taken over. */
    @WithDefault("5M")
    @DurationMin
    Duration stragglers();
}
