package vn.dondoc.directive.submission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** What is let in from other systems. */
@ConfigMapping(prefix = "dondoc.submissions")
public interface SubmissionLimits {

    /** How far the time of an event may lie ahead of our clock; more means that a clock is wrong, and what it dates too. */
    @WithDefault("24h")
    @DurationMin
    Duration maxClockLead();
}
