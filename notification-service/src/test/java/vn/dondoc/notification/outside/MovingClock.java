package vn.dondoc.notification.outside;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.dondoc.testkit.TestClock;

/** Makes the tests' clock the clock of the service. */
class MovingClock {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    TestClock clock = TestClock.at("2026-05-11T08:00");
}
