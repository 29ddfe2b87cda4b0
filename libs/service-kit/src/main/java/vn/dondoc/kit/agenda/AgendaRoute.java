package vn.dondoc.kit.agenda;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dondoc.messaging.Agenda;
import vn.dondoc.messaging.ConsumedPositions;

/**
 * Tells on the management port what the service has next and in hand, so that whoever moves the clock can walk it from
 * one instant to the next and knows when all is quiet.
 */
@ApplicationScoped
class AgendaRoute {

    private final List<Agenda> agendas;
    private final ConsumedPositions positions;
    private final Clock clock;

    AgendaRoute(@All List<Agenda> agendas, ConsumedPositions positions, Clock clock) {
        this.agendas = agendas;
        this.positions = positions;
        this.clock = clock;
    }

    void serve(@Observes ManagementInterface management) {
        management.router().get("/agenda").blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext context) {
        var now = clock.instant();
        var next = agendas.stream()
                .map(agenda -> agenda.next(now))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
        context.json(new JsonObject()
                .put("now", now.toString())
                .put("next", next.map(Objects::toString).orElse(null))
                .put(
                        "inHand",
                        agendas.stream().mapToLong(agenda -> agenda.inHand(now)).sum())
                .put("positions", new JsonObject(Map.copyOf(positions.byPartition()))));
    }
}
