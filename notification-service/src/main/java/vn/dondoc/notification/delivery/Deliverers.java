package vn.dondoc.notification.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.notification.notice.Channel;

/** The one deliverer of each channel. */
@ApplicationScoped
class Deliverers {

    private final Map<Channel, Deliverer> byChannel;

    Deliverers(@All List<Deliverer> all) {
        byChannel = all.stream().collect(Collectors.toUnmodifiableMap(Deliverer::channel, Function.identity()));
        for (var channel : Channel.values()) {
            if (!byChannel.containsKey(channel)) {
                throw new IllegalStateException("Nothing delivers by " + channel);
            }
        }
    }

    Deliverer of(Channel channel) {
        return Objects.requireNonNull(byChannel.get(channel));
    }
}
