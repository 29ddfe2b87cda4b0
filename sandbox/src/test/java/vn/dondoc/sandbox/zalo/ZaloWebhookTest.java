package vn.dondoc.sandbox.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.sandbox.clock.SandboxClock;
import vn.dondoc.sandbox.inbox.Messages;
import vn.dondoc.sandbox.web.Address;
import vn.dondoc.sandbox.web.Json;

/** What Zalo tells the app: who writes to the account, and what has arrived. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class ZaloWebhookTest {

    private static final Instant MORNING = Instant.parse("2026-05-15T01:00:00Z");
    private static final String PHONE = "84912345678";
    private static final String DATA = """
            {"loai":"Nhắc nhở","don_vi":"Đảng ủy xã An Khê","so_nhiem_vu":"2","qua_han":"0",\
            "han_gan_nhat":"24/5/2026","lien_ket":"http://localhost:8080/r/abc"}""";

    @TempDir
    Path directory;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ZaloFaults faults = new ZaloFaults();
    private final ListeningApp app = new ListeningApp();
    private SandboxClock clock;
    private Messages messages;
    private ZaloStub zalo;
    private String access;

    @BeforeEach
    void start() throws Exception {
        clock = SandboxClock.startingAt(MORNING, Clock.fixed(MORNING, VietnamTime.ZONE), directory.resolve("offset"));
        messages = new Messages(clock, directory.resolve("messages"));
        zalo = started();
        access = post(
                        "/v4/oa/access_token",
                        "application/x-www-form-urlencoded",
                        "app_id=1&grant_type=refresh_token&refresh_token=refresh-1")
                .path("access_token")
                .asText();
    }

    @AfterEach
    void stop() {
        zalo.close();
        app.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void whoever_writes_to_the_account_can_be_written_to_by_user_id() throws Exception {
        var user = userWhoWrites();

        var answer = sendByUser(user);

        assertThat(answer.path("error").asInt()).isZero();
        assertThat(messages.all()).singleElement().satisfies(message -> {
            assertThat(message.recipient()).isEqualTo(PHONE);
            assertThat(message.messageId())
                    .isEqualTo(answer.path("data").path("message_id").asText());
        });
        awaitEvents(2);
        assertThat(event(1).path("event_name").asText()).isEqualTo("user_received_message");
        assertThat(event(1).path("recipient").path("id").asText()).isEqualTo(user);
        assertThat(event(1).path("message").path("msg_id").asText())
                .isEqualTo(answer.path("data").path("message_id").asText());
        assertThat(event(1).path("message").has("tracking_id")).isFalse();
    }

    @Test
    void a_user_id_says_nothing_of_the_number_and_outlives_a_restart() {
        var user = userWhoWrites();
        assertThat(user).matches("\\d{19}").doesNotContain(PHONE);

        zalo.close();
        zalo = started();
        zalo.says(PHONE, "lần nữa");

        awaitEvents(2);
        assertThat(event(1).path("sender").path("id").asText()).isEqualTo(user);
    }

    @Test
    void a_message_by_user_id_is_refused_with_the_numbers_of_the_accounts_table() throws Exception {
        var user = userWhoWrites();
        assertThat(sendByUser("1234567890123456789").path("error").asInt()).isEqualTo(-213);
        assertThat(sendByUser(user, "{\"loai\":\"x\"}").path("error").asInt()).isEqualTo(-201);
        clock.moveTo(Instant.parse("2026-05-15T15:00:00Z"));
        assertThat(sendByUser(user).path("error").asInt()).isEqualTo(-234);
        access = "none";
        assertThat(sendByUser(user).path("error").asInt()).isEqualTo(-216);
        assertThat(messages.all()).isEmpty();
    }

    @Test
    void word_of_an_arrival_carries_the_senders_reference_and_is_signed_with_the_accounts_secret() throws Exception {
        var answer = sendByPhone();

        awaitEvents(1);
        assertThat(event(0)).isEqualTo(Json.tree("""
                {"app_id":"1","event_name":"user_received_message","sender":{"id":"2"},"recipient":{"id":"84912345678"},
                 "message":{"delivery_time":"1778806800000","msg_id":"%s","tracking_id":"t1"},"timestamp":"1778806800000"}
                """.formatted(
                        answer.path("data").path("msg_id").asText())));
        var event = app.events().getFirst();
        assertThat(event.headers()).containsEntry("signature", signature(event, "1778806800000"));
    }

    @Test
    void an_event_that_is_not_answered_comes_again() throws Exception {
        app.failsOnce();
        sendByPhone();
        awaitEvents(1);
    }

    @Test
    void an_event_can_get_lost_or_come_twice() throws Exception {
        faults.add("webhook-lost", 0, null, 1);
        sendByPhone();
        faults.add("webhook-twice", 0, null, 1);
        var second = sendByPhone();
        awaitEvents(2);
        assertThat(arrivals()).containsOnly(second.path("data").path("msg_id").asText());
    }

    @Test
    void an_event_can_overtake_the_answer_or_another_event() throws Exception {
        faults.add("webhook-first", 0, null, 1);
        var first = sendByPhone();
        assertThat(app.events()).hasSize(1);
        faults.add("webhook-overtaken", 0, null, 1);
        var second = sendByPhone();
        var third = sendByPhone();
        awaitEvents(3);
        assertThat(arrivals())
                .containsExactly(
                        first.path("data").path("msg_id").asText(),
                        third.path("data").path("msg_id").asText(),
                        second.path("data").path("msg_id").asText());
    }

    @Test
    void an_event_can_be_forged_or_bear_two_times() throws Exception {
        faults.add("webhook-forged", 0, null, 1);
        sendByPhone();
        awaitEvents(1);
        var forged = app.events().getFirst();
        assertThat(forged.headers().get("signature")).isNotEqualTo(signature(forged, "1778806800000"));

        faults.add("webhook-other-time", 0, null, 1);
        sendByPhone();
        awaitEvents(2);
        var other = app.events().getLast();
        assertThat(other.json().path("timestamp").asText()).isEqualTo("1778806800001");
        assertThat(other.headers())
                .containsEntry("time", "1778806800000")
                .containsEntry("signature", signature(other, "1778806800000"));
    }

    @Test
    void what_is_no_number_writes_nothing() {
        assertThatThrownBy(() -> zalo.says("0912345678", "Mã 12345678")).isInstanceOf(IllegalArgumentException.class);
    }

    private ZaloStub started() {
        return ZaloStub.start(
                Address.ANY_OF_LOOPBACK,
                new ZaloStub.World(vertx, clock, messages, faults, directory),
                new ZaloApp("1", "secret", "refresh-1", "2", "account-secret", app.url()));
    }

    private String userWhoWrites() {
        zalo.says(PHONE, "Mã 12345678 ạ");
        awaitEvents(1);
        assertThat(event(0).path("event_name").asText()).isEqualTo("user_send_text");
        assertThat(event(0).path("message").path("text").asText()).isEqualTo("Mã 12345678 ạ");
        assertThat(event(0).path("recipient").path("id").asText()).isEqualTo("2");
        return event(0).path("sender").path("id").asText();
    }

    private void awaitEvents(int count) {
        await().untilAsserted(() -> assertThat(app.events()).hasSize(count));
    }

    private JsonNode event(int index) {
        return app.events().get(index).json();
    }

    private List<String> arrivals() {
        return app.events().stream()
                .map(event -> event.json().path("message").path("msg_id").asText())
                .toList();
    }

    private static String signature(ListeningApp.Event event, String time) throws Exception {
        var signed = "1" + event.body() + time + "account-secret";
        return "mac="
                + HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode sendByPhone() throws IOException, InterruptedException {
        return post("/message/template", "application/json", """
                {"phone":"%s","template_id":"402711","template_data":%s,"tracking_id":"t1"}""".formatted(PHONE, DATA));
    }

    private JsonNode sendByUser(String user) throws IOException, InterruptedException {
        return sendByUser(user, DATA);
    }

    private JsonNode sendByUser(String user, String data) throws IOException, InterruptedException {
        return post("/v3.0/oa/message/template", "application/json", """
                {"user_id":"%s","template_id":"402711","template_data":%s}""".formatted(user, data));
    }

    private JsonNode post(String path, String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + zalo.port() + path))
                .header("Content-Type", type)
                .header("secret_key", "secret")
                .header("access_token", access == null ? "none" : access)
                .POST(BodyPublishers.ofString(body))
                .build();
        return Json.tree(http.send(request, BodyHandlers.ofString()).body());
    }
}
