package vn.dondoc.notification.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Email;
import java.time.LocalTime;
import java.util.Optional;

/** Who is told once a day how reminding fares. */
@ConfigMapping(prefix = "dondoc.administrator")
public interface AdministratorSettings {

    /** Without it nothing is sent. */
    Optional<@Email String> address();

    /** Not before this time of day, in Vietnam. */
    @WithDefault("07:00")
    LocalTime at();
}
