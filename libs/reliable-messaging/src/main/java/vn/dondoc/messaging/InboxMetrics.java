package vn.dondoc.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what became of the events of each channel; {@code outcome="dead"} asks for a human. */
@ApplicationScoped
class InboxMetrics {

    private final MeterRegistry registry;

    InboxMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void add(String channel, Tally tally) {
        count(channel, "processed", tally.processed);
        count(channel, "known", tally.known);
        count(channel, "outdated", tally.outdated);
        count(channel, "dead", tally.dead);
    }

    void retried(String channel) {
        registry.counter("dondoc.inbox.retries", "channel", channel).increment();
    }

    private void count(String channel, String outcome, int events) {
        registry.counter("dondoc.inbox.events", "channel", channel, "outcome", outcome)
                .increment(events);
    }

    /** What one transaction did; counted only once it has committed. */
    static final class Tally {
        int processed;
        int known;
        int outdated;
        int dead;
    }
}
