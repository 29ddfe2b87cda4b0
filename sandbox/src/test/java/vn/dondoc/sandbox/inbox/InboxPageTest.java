package vn.dondoc.sandbox.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.sandbox.web.Pages;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class InboxPageTest {

    @TempDir
    Path directory;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void start() {
        Clock clock = Clock.fixed(Instant.parse("2026-05-15T00:30:00Z"), VietnamTime.ZONE);
        Messages messages = new Messages(clock, directory.resolve("messages"));
        messages.add(new Messages.Arrival(
                Channel.EMAIL,
                "ankhe@example.vn",
                "<script>alert(1)</script>",
                "chữ thường",
                "<p>Kính gửi</p><script>alert(2)</script>",
                Map.of("from", "dondoc@example.vn"),
                "1@example.vn",
                "a1"));
        messages.add(new Messages.Arrival(
                Channel.ZALO,
                "84912345678",
                "Đôn đốc nhiệm vụ",
                "Hạn gần nhất: 24/5/2026",
                null,
                Map.of(),
                "z1",
                "b2"));
        Router router = Router.router(vertx);
        new InboxPage(messages, clock, new Pages()).on(router);
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void what_a_mail_says_is_escaped_on_the_page() throws Exception {
        assertThat(get("/").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>")
                .contains("07:30:00 thứ Sáu 15/5/2026");
    }

    @Test
    void the_mail_itself_stands_in_a_frame_that_runs_no_script() throws Exception {
        HttpResponse<String> mail = get("/messages/1/html");
        assertThat(mail.body()).contains("<p>Kính gửi</p>");
        assertThat(mail.headers().firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("sandbox")
                .doesNotContain("allow-scripts");
    }

    @Test
    void a_message_that_has_no_such_part_is_not_found() throws Exception {
        assertThat(get("/messages/2/html").statusCode()).isEqualTo(404);
        assertThat(get("/messages/99/html").statusCode()).isEqualTo(404);
        assertThat(get("/messages/x/html").statusCode()).isEqualTo(404);
    }

    @Test
    void messages_can_be_chosen_by_recipient_channel_words_and_what_was_seen_before() throws Exception {
        assertThat(get("/messages?recipient=84912345678").body())
                .contains("\"z1\"")
                .doesNotContain("ankhe");
        assertThat(get("/messages?channel=email").body()).doesNotContain("z1");
        assertThat(get("/messages?q=h%E1%BA%A1n").body()).contains("z1").doesNotContain("ankhe");
        assertThat(get("/messages?after=1").body()).contains("z1").doesNotContain("ankhe");
        assertThat(get("/messages?after=2").body()).isEqualTo("[]");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
