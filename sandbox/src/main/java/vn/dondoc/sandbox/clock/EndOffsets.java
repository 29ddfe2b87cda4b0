package vn.dondoc.sandbox.clock;

import java.util.Collection;
import java.util.Map;

/** Tells how far each partition of the given topics has been written, by {@code topic-partition}. */
@FunctionalInterface
public interface EndOffsets {

    Map<String, Long> of(Collection<String> topics) throws InterruptedException;
}
