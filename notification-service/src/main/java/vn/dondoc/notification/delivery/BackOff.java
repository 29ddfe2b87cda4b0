package vn.dondoc.notification.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before the next attempt: doubling up to a longest wait, spread so that not all come back at once. */
@Singleton
public class BackOff {

    private static final int MOST_DOUBLINGS = 20;

    private final Duration first;
    private final Duration longest;

    @Inject
    BackOff(DeliverySettings settings) {
        this(settings.firstBackOff(), settings.longestBackOff());
    }

    public BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /** @param attempt the number of the attempt that failed, from 1 */
    public Instant after(int attempt, Instant now) {
        return now.plus(
                delay(attempt, first, longest, ThreadLocalRandom.current().nextDouble()));
    }

    /** @param spread from 0 to 1: from half of the wait to the whole */
    static Duration delay(int attempt, Duration first, Duration longest, double spread) {
        var doubled = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        var whole = doubled.compareTo(longest) > 0 ? longest : doubled;
        return Duration.ofMillis((long) (whole.toMillis() * (0.5 + spread / 2)));
    }
}
