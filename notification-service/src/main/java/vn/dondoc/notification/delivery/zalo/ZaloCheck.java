package vn.dondoc.notification.delivery.zalo;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether Zalo can be reached, told under {@code /q/health/well}. It costs no request of the account. */
@Wellness
@ApplicationScoped
class ZaloCheck implements HealthCheck {

    private static final int PATIENCE_MILLIS = 3_000;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

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
            socket.connect(address(URI.create(settings.apiUrl())), PATIENCE_MILLIS);
            return answer.up().build();
        } catch (IOException e) {
            return answer.down().withData("reason", e.toString()).build();
        }
    }

    private static InetSocketAddress address(URI uri) {
        int usual = "https".equals(uri.getScheme()) ? HTTPS : HTTP;
        return new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? usual : uri.getPort());
    }
}
