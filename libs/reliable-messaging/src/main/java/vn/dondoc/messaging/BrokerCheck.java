package vn.dondoc.messaging;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether the broker answers; told under {@code /q/health/well}, which neither readiness nor liveness asks: requests go on without it. */
@Wellness
@ApplicationScoped
class BrokerCheck implements HealthCheck {

    private final Broker broker;

    BrokerCheck(Broker broker) {
        this.broker = broker;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("broker");
        try {
            return answer.up().withData("nodes", broker.nodes()).build();
        } catch (Broker.BrokerAway e) {
            return answer.down()
                    .withData("reason", String.valueOf(e.getCause()))
                    .build();
        }
    }
}
