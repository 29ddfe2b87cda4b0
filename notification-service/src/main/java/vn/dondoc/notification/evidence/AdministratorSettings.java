package vn.dondoc.notification.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import java.util.Optional;

/** Who is told once a day how reminding fares. */
@ConfigMapping(prefix = "dondoc.administrator")
interface AdministratorSettings {

    /** Without it nothing is sent. */
    Optional<String> address();

    /** Not before this time of day, in Vietnam. */
    @WithDefault("07:00")
    LocalTime at();
}
