package vn.dondoc.notification.delivery.email;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** What is ours about mail; server and account are {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "dondoc.mail")
public interface MailSettings {

    /** How long to wait for one mail: the mail client itself may wait for ever. Shorter than {@code dondoc.delivery.lease}. */
    @WithDefault("30S")
    @DurationMin(seconds = 1)
    Duration timeout();
}
