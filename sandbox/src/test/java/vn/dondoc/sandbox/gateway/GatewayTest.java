package vn.dondoc.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.sandbox.CannotStart;
import vn.dondoc.sandbox.web.Pages;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class GatewayTest {

    private static final int NOBODY_LISTENS = 1;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http = HttpClient.newHttpClient();
    private Gateway gateway;

    @BeforeEach
    void start() {
        HttpServer tasks = vertx.createHttpServer()
                .requestHandler(request -> request.response()
                        .end(request.uri() + " for " + request.getHeader("X-Forwarded-Host") + " by "
                                + request.getHeader("X-Forwarded-Proto")))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        gateway = gateway(Map.of(
                "task-service", tasks.actualPort(),
                "directive-service", NOBODY_LISTENS,
                "notification-service", NOBODY_LISTENS));
        gateway.listen(0, Router.router(vertx));
    }

    @AfterEach
    void stop() {
        gateway.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_request_reaches_the_service_that_owns_its_path_with_the_origin_the_browser_sees() throws Exception {
        assertThat(get("/api/tasks?unit=BTC-TU").body())
                .isEqualTo("/api/tasks?unit=BTC-TU for localhost:" + gateway.port() + " by http");
        assertThat(get("/r/abc").body()).startsWith("/r/abc");
    }

    @Test
    void the_way_in_leads_to_the_tasks() throws Exception {
        HttpResponse<String> response = get("/");
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("location")).hasValue("/tasks");
    }

    @Test
    void a_service_that_is_down_is_named_in_words() throws Exception {
        HttpResponse<String> response = get("/directives");
        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.body()).contains("Tạm thời không phục vụ được").contains("directive-service");
    }

    @Test
    void what_no_service_would_take_is_refused_in_words_though_it_was_sent_to_its_end() throws Exception {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + gateway.port() + "/api/tasks"))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[25 * 1024 * 1024]))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("Tệp quá lớn").contains("24 MB");
    }

    @Test
    void a_path_nobody_owns_is_not_found() throws Exception {
        assertThat(get("/tasksandmore").statusCode()).isEqualTo(404);
    }

    @Test
    void a_port_in_use_is_said_in_one_line() {
        Gateway second = gateway(Map.of());
        assertThatThrownBy(() -> second.listen(gateway.port(), Router.router(vertx)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Port " + gateway.port() + " is in use");
        second.close();
    }

    private Gateway gateway(Map<String, Integer> ports) {
        return new Gateway(vertx, Routes.ofTheContracts(), ports, new Pages());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + gateway.port() + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
