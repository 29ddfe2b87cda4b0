package vn.dondoc.notification.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** As much of Zalo as the tests need: every error comes with status 200, refresh tokens can be used once. */
public final class FakeZalo {

    static final String FIRST_REFRESH_TOKEN = "refresh-0";

    /** What becomes of the answer to a message it has taken. */
    public enum Mishap {
        NONE,
        /** It does not come, as long as anybody waits. */
        NONE_COMES,
        /** Half of it comes. */
        HALF
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> accepted = new CopyOnWriteArrayList<>();
    private final AtomicInteger renewals = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile int remaining = -1;
    private volatile Mishap mishap = Mishap.NONE;
    private volatile boolean losesRenewal;
    private final AtomicInteger granted = new AtomicInteger(Integer.MAX_VALUE);
    private volatile String accessToken = "none";
    private volatile String refreshToken = FIRST_REFRESH_TOKEN;

    private FakeZalo(HttpServer server) {
        this.server = server;
    }

    static FakeZalo start() {
        try {
            var zalo = new FakeZalo(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            zalo.server.createContext("/message/template", zalo::message);
            zalo.server.createContext("/v3.0/oa/message/template", zalo::messageByUser);
            zalo.server.createContext("/v4/oa/access_token", zalo::renew);
            zalo.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            zalo.server.start();
            return zalo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** What to answer for a number instead of accepting; anything that is not JSON is sent with status 502. */
    public void answer(String phone, String body) {
        answers.put(phone, body);
    }

    /** Forgets the access token, as if it had ended before its time. */
    public void expireAccessToken() {
        accessToken = "expired";
    }

    public int renewals() {
        return renewals.get();
    }

    public List<JsonNode> acceptedFor(String phone) {
        return accepted.stream()
                .filter(message -> message.path("phone").asText().equals(phone))
                .toList();
    }

    /** What it says is left of the day's quota with every message it takes; less than 0: it says nothing. */
    public void remaining(int left) {
        remaining = left;
    }

    /** Takes so many messages more, and refuses all after them for that day. */
    public void grants(int messages) {
        granted.set(messages);
    }

    public void mishap(Mishap next) {
        mishap = next;
    }

    /** Carries out the next renewal, and hangs up before it answers: nobody knows the new pair. */
    public void loseRenewal() {
        losesRenewal = true;
    }

    /** All is well again, and a person has given a new consent. */
    public synchronized void recover() {
        remaining = -1;
        granted.set(Integer.MAX_VALUE);
        mishap = Mishap.NONE;
        losesRenewal = false;
        refreshToken = FIRST_REFRESH_TOKEN;
    }

    /** What it will call the next message it takes. */
    public String nextMessageId() {
        return "msg-" + (accepted.size() + 1);
    }

    /** Messages it was asked to send. */
    public int requests() {
        return requests.get();
    }

    public List<JsonNode> acceptedForUser(String user) {
        return accepted.stream()
                .filter(message -> message.path("user_id").asText().equals(user))
                .toList();
    }

    private void message(HttpExchange exchange) throws IOException {
        message(exchange, "phone", "msg_id");
    }

    private void messageByUser(HttpExchange exchange) throws IOException {
        message(exchange, "user_id", "message_id");
    }

    private void message(HttpExchange exchange, String to, String id) throws IOException {
        requests.incrementAndGet();
        var message = JSON.readTree(exchange.getRequestBody());
        var scripted = answers.get(message.path(to).asText());
        if (!accessToken.equals(exchange.getRequestHeaders().getFirst("access_token"))) {
            answer(exchange, "{\"error\":-124,\"message\":\"Access token invalid\"}");
        } else if (scripted != null) {
            answer(exchange, scripted);
        } else if (granted.getAndUpdate(left -> Math.max(left - 1, 0)) == 0) {
            answer(exchange, "{\"error\":-144,\"message\":\"OA over quota\"}");
        } else {
            accepted.add(message);
            answerAsItComes(exchange, success(id));
        }
    }

    private String success(String id) {
        return "{\"error\":0,\"message\":\"Success\",\"data\":{\"%s\":\"msg-%d\",\"sent_time\":\"1\"%s}}"
                .formatted(
                        id,
                        accepted.size(),
                        remaining < 0
                                ? ""
                                : ",\"quota\":{\"dailyQuota\":\"500\",\"remainingQuota\":\"" + remaining + "\"}");
    }

    private void answerAsItComes(HttpExchange exchange, String body) throws IOException {
        switch (mishap) {
            case NONE -> answer(exchange, body);
            case HALF -> answer(exchange, body.substring(0, body.length() / 2));
            case NONE_COMES -> {}
        }
    }

    private synchronized void renew(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean good = URLDecoder.decode(form, StandardCharsets.UTF_8).contains("refresh_token=" + refreshToken)
                && "secret-1".equals(exchange.getRequestHeaders().getFirst("secret_key"));
        if (!good) {
            answer(exchange, "{\"error\":-14014,\"error_name\":\"Invalid refresh token\"}");
            return;
        }
        int number = renewals.incrementAndGet();
        accessToken = "access-" + number;
        refreshToken = "refresh-" + number;
        if (losesRenewal) {
            losesRenewal = false;
            exchange.close();
            return;
        }
        answer(
                exchange,
                "{\"access_token\":\"%s\",\"refresh_token\":\"%s\",\"expires_in\":\"90000\"}"
                        .formatted(accessToken, refreshToken));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(body.startsWith("{") ? 200 : 502, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
