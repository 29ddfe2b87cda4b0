package vn.dondoc.sandbox.clock;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service says it has before it.
 *
 * @param next the next instant at which it has something to do, later than now
 * @param inHand how many items wait or are worked on now
 * @param positions the offset up to which it has taken in each partition, by {@code topic-partition}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Agenda(@Nullable Instant next, long inHand, Map<String, Long> positions) {

    public Agenda {
        positions = positions == null ? Map.of() : Map.copyOf(positions);
    }
}
