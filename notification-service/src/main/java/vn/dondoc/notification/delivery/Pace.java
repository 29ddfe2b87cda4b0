package vn.dondoc.notification.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.notice.Channel;

/**
 * Spreads messages so that no channel and no mail domain gets more than its limit. Each message is given the next free
 * moment, in the order in which they ask; a limit is kept by each process for itself.
 */
@Singleton
class Pace {

    /** Two workers may have read the clock in another order than they ask. */
    private static final Duration STEP_BACK = Duration.ofSeconds(5);

    private static final String EVERY_OTHER = "*";

    private final Map<String, Integer> perMinute;
    private final Map<String, Integer> perMinuteToDomain;
    private final Map<String, Instant> nextFree = new HashMap<>();
    private Instant latest = Instant.MIN.plus(STEP_BACK);

    @Inject
    Pace(DeliverySettings settings) {
        this(settings.perMinute(), settings.perMinuteToDomain());
    }

    Pace(Map<String, Integer> perMinute, Map<String, Integer> perMinuteToDomain) {
        this.perMinute = Map.copyOf(perMinute);
        this.perMinuteToDomain = Map.copyOf(perMinuteToDomain);
    }

    /** Takes the next moment at which a message may leave: now, or later. */
    synchronized Instant next(Channel channel, String address, Instant now) {
        forgetAfterStepBack(now);
        var domain = domain(channel, address);
        var slot = Stream.of(channel.code(), domain)
                .map(key -> nextFree.getOrDefault(key, now))
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .orElse(now);
        take(channel.code(), perMinute.get(channel.code()), slot);
        if (channel == Channel.EMAIL) {
            take(domain, perMinuteToDomain.getOrDefault(domain, perMinuteToDomain.get(EVERY_OTHER)), slot);
        }
        return slot;
    }

    /** A clock that was put back must not hold everybody up until it has caught up. */
    private void forgetAfterStepBack(Instant now) {
        if (now.isBefore(latest.minus(STEP_BACK))) {
            nextFree.clear();
            latest = now;
        } else if (now.isAfter(latest)) {
            latest = now;
        }
    }

    private void take(String key, @Nullable Integer limit, Instant slot) {
        if (limit != null) {
            nextFree.put(key, slot.plus(Duration.ofMinutes(1).dividedBy(limit)));
        }
    }

    private static String domain(Channel channel, String address) {
        return channel == Channel.EMAIL
                ? address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT)
                : "";
    }
}
