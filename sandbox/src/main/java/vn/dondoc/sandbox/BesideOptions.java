package vn.dondoc.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What {@code beside} is told; everything but the address is where docker-compose.yml puts it.
 *
 * @param baseUrl under which browsers reach the gateway
 * @param clock the instant at which the services' clock starts, the first time; empty for now
 * @param broker host and port of the broker
 * @param data where it keeps what arrived
 * @param offsetFile which the services read the clock's offset from
 * @param secrets the file with what it shares with the services
 */
record BesideOptions(URI baseUrl, Optional<Instant> clock, String broker, Path data, Path offsetFile, Path secrets) {

    /** @throws CannotStart for what it does not understand */
    static BesideOptions parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        URI baseUrl = URI.create("http://localhost:8080");
        Optional<Instant> clock = Optional.empty();
        while (!rest.isEmpty()) {
            String option = rest.pop();
            String value = rest.poll();
            if (value == null) {
                throw new CannotStart(option + " needs a value");
            }
            switch (option) {
                case "--base-url" -> baseUrl = URI.create(value);
                case "--clock" -> clock = value.equals("now") ? Optional.empty() : Optional.of(Options.instant(value));
                default -> throw new CannotStart("Unknown option " + option);
            }
        }
        return new BesideOptions(
                baseUrl,
                clock,
                "kafka:9092",
                Path.of("/data"),
                Path.of("/clock/offset"),
                Path.of("/run/secrets/sandbox.properties"));
    }
}
