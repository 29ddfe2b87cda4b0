package vn.dondoc.sandbox.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.sandbox.clock.SandboxClock;
import vn.dondoc.sandbox.inbox.Messages;
import vn.dondoc.sandbox.web.Address;
import vn.dondoc.sandbox.web.Json;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class ZaloStubTest {

    private static final Instant MORNING = Instant.parse("2026-05-15T01:00:00Z");
    private static final String FIRST = "refresh-1";
    private static final String PHONE = "84912345678";
    private static final String DATA = """
            {"loai":"Nhắc nhở","don_vi":"Đảng ủy xã An Khê","so_nhiem_vu":"2","qua_han":"0",\
            "han_gan_nhat":"24/5/2026","lien_ket":"http://localhost:8080/r/abc"}""";

    @TempDir
    Path directory;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ZaloFaults faults = new ZaloFaults();
    private SandboxClock clock;
    private Messages messages;
    private ZaloStub zalo;

    @BeforeEach
    void start() {
        clock = SandboxClock.startingAt(MORNING, Clock.fixed(MORNING, VietnamTime.ZONE), directory.resolve("offset"));
        messages = new Messages(clock, directory.resolve("messages"));
        zalo = ZaloStub.start(
                Address.ANY_OF_LOOPBACK, new ZaloStub.World(vertx, clock, messages, faults, directory), app());
    }

    @AfterEach
    void stop() {
        zalo.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void an_accepted_message_stands_in_the_inbox_in_the_words_of_its_template() throws Exception {
        JsonNode answer = send(access(), PHONE, DATA);
        assertThat(answer.path("error").asInt()).isZero();
        assertThat(answer.path("data").path("sent_time").isTextual()).isTrue();
        assertThat(messages.all()).singleElement().satisfies(message -> {
            assertThat(message.recipient()).isEqualTo(PHONE);
            assertThat(message.messageId())
                    .isEqualTo(answer.path("data").path("msg_id").asText());
            assertThat(message.text()).isEqualTo("""
                            Kính gửi Đảng ủy xã An Khê
                            Loại thông báo: Nhắc nhở
                            Số nhiệm vụ: 2
                            Trong đó quá hạn: 0
                            Hạn gần nhất: 24/5/2026
                            [Xem và trả lời] http://localhost:8080/r/abc""");
            assertThat(message.answerLinks()).containsExactly("http://localhost:8080/r/abc");
        });
    }

    @Test
    void the_same_tracking_id_twice_is_two_messages() throws Exception {
        String access = access();
        send(access, PHONE, DATA);
        send(access, PHONE, DATA);
        assertThat(messages.all()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123", "84123456789", "0912345678", ""})
    void a_number_that_is_none_is_refused(String phone) throws Exception {
        assertThat(send(access(), phone, DATA).path("error").asInt()).isEqualTo(-108);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-111 | {}",
                "-112 | {\"loai\":\"x\",\"thua\":\"y\"}",
                "-1122 | {\"loai\":\"x\"}",
                "-1121 | {\"loai\":\"Một loại thông báo dài hơn ba mươi ký tự\"}",
                "-1124 | {\"loai\":5}"
            })
    void values_that_do_not_fit_the_template_are_refused(int code, String data) throws Exception {
        assertThat(send(access(), PHONE, data).path("error").asInt()).isEqualTo(code);
        assertThat(messages.all()).isEmpty();
    }

    @Test
    void nothing_is_sent_between_ten_in_the_evening_and_six_in_the_morning() throws Exception {
        String access = access();
        clock.moveTo(Instant.parse("2026-05-15T15:00:00Z"));
        assertThat(send(access, PHONE, DATA).path("error").asInt()).isEqualTo(-133);
        clock.moveTo(Instant.parse("2026-05-15T23:00:00Z"));
        assertThat(send(access, PHONE, DATA).path("error").asInt()).isZero();
    }

    @Test
    void an_access_token_ends_after_25_hours_of_the_sandboxs_clock() throws Exception {
        String access = access();
        clock.moveTo(MORNING.plusSeconds(89_999));
        assertThat(send(access, PHONE, DATA).path("error").asInt()).isZero();
        clock.moveTo(MORNING.plusSeconds(90_000));
        assertThat(send(access, PHONE, DATA).path("error").asInt()).isEqualTo(-124);
    }

    @Test
    void a_bearer_token_is_none() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/message/template"))
                .header("Authorization", "Bearer " + access())
                .POST(BodyPublishers.ofString("{}"))
                .build();
        assertThat(Json.tree(http.send(request, BodyHandlers.ofString()).body())
                        .path("error")
                        .asInt())
                .isEqualTo(-124);
    }

    @Test
    void a_refresh_token_used_twice_ends_the_chain() throws Exception {
        JsonNode first = refresh(FIRST);
        assertThat(first.path("expires_in").asText()).isEqualTo("90000");
        assertThat(refresh(FIRST).path("error").asInt()).isEqualTo(-14014);
        assertThat(refresh(first.path("refresh_token").asText()).path("error").asInt())
                .isEqualTo(-14014);
    }

    @Test
    void tokens_outlive_a_restart() throws Exception {
        String access = access();
        zalo.close();
        zalo = ZaloStub.start(
                Address.ANY_OF_LOOPBACK, new ZaloStub.World(vertx, clock, messages, faults, directory), app());
        assertThat(send(access, PHONE, DATA).path("error").asInt()).isZero();
    }

    @Test
    void some_numbers_are_always_refused() throws Exception {
        String access = access();
        assertThat(send(access, "84900000118", DATA).path("error").asInt()).isEqualTo(-118);
        assertThat(send(access, "84900000141", DATA).path("error").asInt()).isEqualTo(-141);
    }

    @Test
    void a_dropped_reply_has_still_sent_the_message() throws Exception {
        String access = access();
        faults.add("drop-reply", 0, PHONE, 1);
        assertThatThrownBy(() -> send(access, PHONE, DATA)).isInstanceOf(IOException.class);
        assertThat(messages.all()).hasSize(1);
        assertThat(send(access, PHONE, DATA).path("error").asInt()).isZero();
    }

    @Test
    void a_bad_gateway_has_sent_nothing() throws Exception {
        String access = access();
        faults.add("bad-gateway", 0, null, 1);
        assertThat(post(access, PHONE, DATA).statusCode()).isEqualTo(502);
        assertThat(messages.all()).isEmpty();
    }

    @Test
    void an_answer_can_break_off_or_give_its_number_as_text() throws Exception {
        String access = access();
        faults.add("truncated", 0, null, 1);
        String half = post(access, PHONE, DATA).body();
        assertThatThrownBy(() -> Json.tree(half)).isInstanceOf(IllegalArgumentException.class);
        faults.add("error-as-string", 0, null, 1);
        assertThat(send(access, PHONE, DATA).path("error").isTextual()).isTrue();
    }

    @Test
    void a_message_can_be_asked_after_with_its_number() throws Exception {
        String access = access();
        String id = send(access, PHONE, DATA).path("data").path("msg_id").asText();
        assertThat(get(access, "/message/status?message_id=" + id + "&phone=" + PHONE)
                        .path("data")
                        .path("status")
                        .asInt())
                .isEqualTo(1);
        assertThat(get(access, "/message/status?message_id=none&phone=" + PHONE)
                        .path("data")
                        .path("status")
                        .asInt())
                .isEqualTo(-1);
        assertThat(get(access, "/message/quota")
                        .path("data")
                        .path("remainingQuota")
                        .asInt())
                .isEqualTo(4_999);
        assertThat(get(access, "/template/info/v2?template_id=402711")
                        .path("data")
                        .path("listParams")
                        .size())
                .isEqualTo(6);
    }

    private static ZaloApp app() {
        return new ZaloApp("1", "secret", FIRST, "2", "account-secret", URI.create("http://127.0.0.1:1/nobody"));
    }

    private String access() throws IOException, InterruptedException {
        return refresh(FIRST).path("access_token").asText();
    }

    private JsonNode refresh(String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri("/v4/oa/access_token"))
                .header("secret_key", "secret")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("app_id=1&grant_type=refresh_token&refresh_token=" + token))
                .build();
        return Json.tree(http.send(request, BodyHandlers.ofString()).body());
    }

    private JsonNode send(String access, String phone, String data) throws IOException, InterruptedException {
        HttpResponse<String> response = post(access, phone, data);
        assertThat(response.statusCode()).isEqualTo(200);
        return Json.tree(response.body());
    }

    private HttpResponse<String> post(String access, String phone, String data)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri("/message/template"))
                .header("access_token", access)
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.ofString("""
                        {"phone":"%s","template_id":"402711","template_data":%s,"tracking_id":"t1"}""".formatted(phone, data)))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private JsonNode get(String access, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(uri(path)).header("access_token", access).build();
        return Json.tree(http.send(request, BodyHandlers.ofString()).body());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + zalo.port() + path);
    }
}
