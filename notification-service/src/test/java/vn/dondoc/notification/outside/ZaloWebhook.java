package vn.dondoc.notification.outside;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Zalo calls the service: signed by SHA-256 over app id, body, timestamp and the account's secret. */
public final class ZaloWebhook {

    private static final String TIMESTAMP = "1602560967477";

    private ZaloWebhook() {}

    /** A message has reached its reader. */
    public static void tellsArrival(String trackingId) {
        post("""
                {"sender":{"id":"2893352839501541173"},"recipient":{"id":"84123456789"},"event_name":"user_received_message",\
                "message":{"delivery_time":"1602960467432","msg_id":"msg-of-%s","tracking_id":"%s"},\
                "app_id":"app-1","timestamp":"%s"}""".formatted(trackingId, trackingId, TIMESTAMP));
    }

    /** The same, of a message that is known by Zalo's own id only. */
    public static void tellsArrivalOf(String messageId) {
        post("""
                {"sender":{"id":"2893352839501541173"},"recipient":{"id":"84123456789"},"event_name":"user_received_message",\
                "message":{"delivery_time":"1602960467432","msg_id":"%s","tracking_id":""},\
                "app_id":"app-1","timestamp":"%s"}""".formatted(messageId, TIMESTAMP));
    }

    private static void post(String event) {
        given().header("X-ZEvent-Signature", "mac=" + sha256("app-1" + event + TIMESTAMP + "oa-secret-1"))
                .contentType(ContentType.JSON)
                .body(event.getBytes(StandardCharsets.UTF_8))
                .post("/api/notifications/zalo/events")
                .then()
                .statusCode(200);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
