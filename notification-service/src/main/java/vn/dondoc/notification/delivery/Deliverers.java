package vn.dondoc.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.notification.notice.Channel;

/** The one deliverer of each channel. */
@ApplicationScoped
class Deliverers {

    private final Map<Channel, Deliverer> byChannel;
    private final MeterRegistry meters;

    Deliverers(@All List<Deliverer> all, MeterRegistry meters) {
        this.meters = meters;
        byChannel = all.stream().collect(Collectors.toUnmodifiableMap(Deliverer::channel, Function.identity()));
        for (var channel : Channel.values()) {
            if (!byChannel.containsKey(channel)) {
                throw new IllegalStateException("Nothing delivers by " + channel);
            }
        }
    }

    /** Makes an attempt by its channel, and measures how long it took and how it ended. */
    DeliveryOutcome deliver(Attempt attempt) {
        var began = Timer.start(meters);
        var result = "error";
        try {
            var outcome = of(attempt.channel()).deliver(attempt);
            result = outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            return outcome;
        } finally {
            began.stop(meters.timer("dondoc.sends", "channel", attempt.channel().code(), "outcome", result));
        }
    }

    Deliverer of(Channel channel) {
        return Objects.requireNonNull(byChannel.get(channel));
    }
}
