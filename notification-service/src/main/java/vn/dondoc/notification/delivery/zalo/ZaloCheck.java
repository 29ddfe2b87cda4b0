package vn.dondoc.notification.delivery.zalo;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.Socket;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether Zalo can be reached, told under {@code /q/health/well}. It costs no request of the account. */
@Wellness
@ApplicationScoped
class ZaloCheck implements HealthCheck {

    private static final int PATIENCE_MILLIS = 3_000;

    private final ZaloSettings settings;

    ZaloCheck(ZaloSettings settings) {
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("zalo").withData("setUp", settings.isComplete());
        if (!settings.isComplete()) {
            return answer.up().build();
        }
        try (var socket = new Socket()) {
            socket.connect(settings.apiUrl().socket(), PATIENCE_MILLIS);
            return answer.up().build();
        } catch (IOException e) {
            return answer.down().withData("reason", e.toString()).build();
        }
    }
}
