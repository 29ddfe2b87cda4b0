package vn.dondoc.kit.time;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dondoc.calendar.VietnamTime;

/** Makes the {@link Clock} that everything we decide reads: due, overdue, digest, retry, links, tokens, calendar. */
class ClockProducer {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock(@ConfigProperty(name = "dondoc.clock.offset-file") Optional<Path> offsetFile) {
        if (offsetFile.isEmpty()) {
            return Clock.system(VietnamTime.ZONE);
        }
        if (ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException(
                    "dondoc.clock.offset-file moves the clock and is for the sandbox; a production profile does not start with it");
        }
        return new OffsetFileClock(Clock.system(VietnamTime.ZONE), offsetFile.get());
    }
}
