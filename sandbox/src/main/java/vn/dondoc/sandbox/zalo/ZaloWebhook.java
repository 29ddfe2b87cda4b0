package vn.dondoc.sandbox.zalo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.sandbox.inbox.Message;
import vn.dondoc.sandbox.web.Json;
import vn.dondoc.sandbox.zalo.ZaloFaults.Fault;

/** Tells the app of what happens: signed, and again until it is answered with 200. How often Zalo tries is not documented. */
final class ZaloWebhook {

    private static final Logger LOG = LoggerFactory.getLogger(ZaloWebhook.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TRIES = 5;
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Clock clock;
    private final ZaloApp app;
    private final ZaloFaults faults;
    private final Queue<HttpRequest> overtaken = new ArrayDeque<>();

    ZaloWebhook(Clock clock, ZaloApp app, ZaloFaults faults) {
        this.clock = clock;
        this.app = app;
        this.faults = faults;
    }

    static String newId() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }

    /** A message has reached its receiver; only one by telephone number carries the sender's own reference. */
    void tellsOfArrival(Message message, ZaloAccount.Checked checked) {
        Map<String, String> content = new HashMap<>(Map.of(
                "delivery_time", Long.toString(message.receivedAt().toEpochMilli()), "msg_id", message.messageId()));
        String trackingId = checked.reference().get("tracking_id");
        if (trackingId != null) {
            content.put("tracking_id", trackingId);
        }
        tell(checked.phone(), "user_received_message", app.accountId(), checked.to(), content);
    }

    /** A person has written to the account. */
    void tellsOfWords(String phone, String user, String text) {
        tell(phone, "user_send_text", user, app.accountId(), Map.of("msg_id", newId(), "text", text));
    }

    private void tell(String phone, String event, String sender, String recipient, Map<String, String> content) {
        String time = Long.toString(clock.millis());
        Fault fault = faults.forEventAbout(phone).orElse(null);
        String body = Json.write(Map.of(
                "app_id",
                app.id(),
                "event_name",
                event,
                "sender",
                Map.of("id", sender),
                "recipient",
                Map.of("id", recipient),
                "message",
                content,
                "timestamp",
                fault == Fault.WEBHOOK_OTHER_TIME ? Long.toString(clock.millis() + 1) : time));
        HttpRequest request = request(fault == Fault.WEBHOOK_FORGED ? body + " " : body, body, time);
        switch (fault) {
            case WEBHOOK_LOST -> LOG.info("An event is lost, as asked");
            case WEBHOOK_OVERTAKEN -> hold(request);
            case WEBHOOK_FIRST -> deliver(request);
            case WEBHOOK_TWICE -> inTheBackground(request, request);
            case null, default -> inTheBackground(request);
        }
    }

    private HttpRequest request(String signed, String body, String time) {
        return HttpRequest.newBuilder(app.webhook())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-ZEvent-Server", "ZNS")
                .header("X-ZEvent-Timestamp", time)
                .header("X-ZEvent-Signature", "mac=" + app.signatureOf(signed, time))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private synchronized void hold(HttpRequest request) {
        overtaken.add(request);
    }

    private synchronized HttpRequest[] heldBack() {
        HttpRequest[] held = overtaken.toArray(HttpRequest[]::new);
        overtaken.clear();
        return held;
    }

    private void inTheBackground(HttpRequest... requests) {
        Thread.ofVirtual().name("zalo-webhook").start(() -> {
            for (HttpRequest request : requests) {
                deliver(request);
            }
            for (HttpRequest request : heldBack()) {
                deliver(request);
            }
        });
    }

    private void deliver(HttpRequest request) {
        try {
            for (int tried = 1; tried <= TRIES && !isAnswered(request); tried++) {
                Thread.sleep(Duration.ofSeconds(tried));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAnswered(HttpRequest request) throws InterruptedException {
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == OK;
        } catch (IOException e) {
            LOG.debug("The webhook is not reached", e);
            return false;
        }
    }
}
