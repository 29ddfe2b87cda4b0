package vn.dondoc.task;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.dondoc.testkit.TestClock;

/** The clock of all tests on a running service; each sets it to the day of its story. */
class TestTime {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    TestClock clock() {
        return TestClock.at("2026-05-11T09:00");
    }
}
