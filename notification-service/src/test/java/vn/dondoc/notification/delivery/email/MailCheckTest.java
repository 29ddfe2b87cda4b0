package vn.dondoc.notification.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailCheckTest {

    @Test
    void a_server_that_greets_is_up() throws Exception {
        assertThat(ofServerThatSays("220 mail.example.vn ESMTP\r\n")).isEqualTo(Status.UP);
    }

    @Test
    void a_server_that_turns_everybody_away_is_down() throws Exception {
        assertThat(ofServerThatSays("421 too busy\r\n")).isEqualTo(Status.DOWN);
    }

    @Test
    void where_nobody_listens_the_server_is_down() throws Exception {
        int port;
        try (var server = server()) {
            port = server.getLocalPort();
        }

        assertThat(new MailCheck("127.0.0.1", port, false).call().getStatus()).isEqualTo(Status.DOWN);
    }

    private static Status ofServerThatSays(String greeting) throws IOException {
        try (var server = server()) {
            var saying = Thread.ofVirtual().start(() -> say(server, greeting));
            try {
                return new MailCheck("127.0.0.1", server.getLocalPort(), false)
                        .call()
                        .getStatus();
            } finally {
                saying.interrupt();
            }
        }
    }

    private static void say(ServerSocket server, String greeting) {
        try (var connection = server.accept()) {
            connection.getOutputStream().write(greeting.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    }
}
