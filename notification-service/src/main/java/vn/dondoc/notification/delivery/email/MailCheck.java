package vn.dondoc.notification.delivery.email;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether the mail server greets, told under {@code /q/health/well}; messages wait for it, so nobody's readiness depends on it. */
@Wellness
@ApplicationScoped
class MailCheck implements HealthCheck {

    private static final int PATIENCE_MILLIS = 3_000;

    private final String host;
    private final int port;
    private final boolean encrypted;

    MailCheck(
            @ConfigProperty(name = "quarkus.mailer.host", defaultValue = "localhost") String host,
            @ConfigProperty(name = "quarkus.mailer.port", defaultValue = "25") int port,
            @ConfigProperty(name = "quarkus.mailer.tls", defaultValue = "false") boolean encrypted) {
        this.host = host;
        this.port = port;
        this.encrypted = encrypted;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("mail");
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            // behind encryption the greeting is not for us to read
            return encrypted || socket.getInputStream().read() == '2'
                    ? answer.up().build()
                    : answer.down().withData("reason", "no greeting").build();
        } catch (IOException e) {
            return answer.down().withData("reason", e.toString()).build();
        }
    }
}
