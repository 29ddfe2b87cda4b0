package vn.dondoc.sandbox.clock;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Does what is due at the second look after it has become due, as a service whose tick comes a little later. */
final class FakeService implements WatchedService {

    private final String name;
    private final Clock clock;
    private final Set<String> topics;
    private final NavigableSet<Instant> planned = new TreeSet<>();
    private final List<Instant> done = new ArrayList<>();
    private final Map<String, Long> positions = new HashMap<>();
    private boolean down;
    private int looks;

    FakeService(String name, Clock clock, Set<String> topics) {
        this.name = name;
        this.clock = clock;
        this.topics = topics;
    }

    FakeService plans(Instant instant) {
        planned.add(instant);
        return this;
    }

    void hasRead(String partition, long position) {
        positions.put(partition, position);
    }

    void isDown(boolean isDown) {
        down = isDown;
    }

    /** When it did each thing, by the clock it was told. */
    List<Instant> done() {
        return done;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> topics() {
        return topics;
    }

    @Override
    public Agenda agenda() throws IOException {
        if (down) {
            throw new IOException("connection refused");
        }
        Instant now = clock.instant();
        NavigableSet<Instant> due = planned.headSet(now, true);
        if (!due.isEmpty() && ++looks % 2 == 0) {
            due.forEach(each -> done.add(now));
            due.clear();
        }
        return new Agenda(planned.higher(now), due.size(), positions);
    }
}
