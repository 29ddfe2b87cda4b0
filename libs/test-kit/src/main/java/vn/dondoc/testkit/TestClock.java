package vn.dondoc.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it. A service's tests make it their {@code Clock} bean:
 *
 * <pre>{@code
 * @Produces @Singleton @Alternative @Priority(1) TestClock clock = TestClock.at("2026-05-15T07:00");
 * }</pre>
 */
public final class TestClock extends Clock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private TestClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** @param local date and time in Vietnam, for example {@code 2026-05-15T07:00} */
    public static TestClock at(String local) {
        return new TestClock(new AtomicReference<>(inVietnam(local)), VIETNAM);
    }

    public void setTo(String local) {
        now.set(inVietnam(local));
    }

    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }

    private static Instant inVietnam(String local) {
        return LocalDateTime.parse(local).atZone(VIETNAM).toInstant();
    }
}
