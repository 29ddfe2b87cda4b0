package vn.dondoc.directive;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.dondoc.testkit.TestClock;

/** Every test lives on the morning of Friday 15 May 2026. */
class StandingClock {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Clock clock() {
        return TestClock.at("2026-05-15T09:00");
    }
}
