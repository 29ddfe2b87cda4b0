package vn.dondoc.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** What an operator watches of the outbox: {@code dondoc.outbox.refused} above 0 asks for a human. */
@ApplicationScoped
class RelayMetrics {

    private final MeterRegistry registry;
    private final AtomicLong pending = new AtomicLong();

    RelayMetrics(MeterRegistry registry) {
        this.registry = registry;
        registry.gauge("dondoc.outbox.pending", pending);
    }

    void pending(long rows) {
        pending.set(rows);
    }

    void published(int rows) {
        registry.counter("dondoc.outbox.published").increment(rows);
    }

    void refused(String topic) {
        registry.counter("dondoc.outbox.refused", "topic", topic).increment();
    }

    void closed(String topic) {
        registry.counter("dondoc.outbox.topic.closed", "topic", topic).increment();
    }
}
