package vn.dondoc.task.answering;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How often something may happen for each key: so many times a minute, all of them at once if nothing happened before (the
 * generic cell rate algorithm, ITU-T I.371). Kept in memory, of the keys that came last.
 */
final class Rate {

    private static final int MOST_KEYS = 50_000;

    private final long interval;
    private final long tolerance;
    private final LongSupplier nanos;
    private final Map<String, Long> expected = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** @param nanos a clock that only runs forward */
    Rate(int aMinute, LongSupplier nanos) {
        this.interval = Duration.ofMinutes(1).toNanos() / aMinute;
        this.tolerance = interval * (aMinute - 1);
        this.nanos = nanos;
    }

    /** Counts one. @return how long to wait, where it was one too many; that one is not counted */
    synchronized Optional<Duration> count(String key) {
        long now = nanos.getAsLong();
        long due = expected.getOrDefault(key, now);
        long early = Math.max(due - now, 0);
        if (early > tolerance) {
            return Optional.of(Duration.ofNanos(early - tolerance));
        }
        expected.put(key, now + early + interval);
        return Optional.empty();
    }
}
