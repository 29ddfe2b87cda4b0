package vn.dondoc.sandbox.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move of the clock.
 *
 * @param hops the instants at which it stood still for something to be done
 * @param failure why it ended before its target
 */
public record Walk(
        Instant from,
        Instant to,
        List<Instant> hops,
        boolean finished,
        @Nullable String failure) {

    static Walk from(Instant from, Instant to) {
        return new Walk(from, to, List.of(), false, null);
    }

    Walk hoppedTo(Instant instant) {
        List<Instant> all = new ArrayList<>(hops);
        all.add(instant);
        return new Walk(from, to, List.copyOf(all), false, null);
    }

    Walk done() {
        return new Walk(from, to, hops, true, null);
    }

    Walk failed(String why) {
        return new Walk(from, to, hops, true, why);
    }
}
