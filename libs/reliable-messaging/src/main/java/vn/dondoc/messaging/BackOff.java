package vn.dondoc.messaging;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Ever longer pauses, from 0.2 to 10 seconds, each shortened by chance so that many who wait do not come back together. */
final class BackOff {

    private static final long SHORTEST = 200;
    private static final long LONGEST = 10_000;

    private int attempts;

    int attempts() {
        return attempts;
    }

    void reset() {
        attempts = 0;
    }

    Duration next() {
        long whole = Math.min(LONGEST, SHORTEST << Math.min(attempts, 10));
        attempts++;
        return Duration.ofMillis(whole / 2 + ThreadLocalRandom.current().nextLong(whole / 2 + 1));
    }
}
