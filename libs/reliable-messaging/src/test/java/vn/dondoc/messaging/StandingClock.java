package vn.dondoc.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.dondoc.testkit.TestClock;

/** Time stands still in these tests. */
class StandingClock {

    @Produces
    @Singleton
    Clock clock() {
        return TestClock.at("2026-05-15T07:00");
    }
}
