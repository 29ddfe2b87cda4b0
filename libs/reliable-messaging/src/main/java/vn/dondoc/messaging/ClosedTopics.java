package vn.dondoc.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Topics that took nothing a moment ago: rows of others do not wait for theirs. After a while they are tried again. */
final class ClosedTopics {

    private static final long FOR = Duration.ofSeconds(30).toNanos();

    private final Map<String, Long> since = new ConcurrentHashMap<>();

    void add(String topic) {
        since.put(topic, System.nanoTime());
    }

    boolean contains(String topic) {
        return since.containsKey(topic);
    }

    Collection<String> names() {
        long now = System.nanoTime();
        since.values().removeIf(start -> now - start > FOR);
        return List.copyOf(since.keySet());
    }
}
