package vn.dondoc.notification.delivery.zalo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The signature of Zalo's webhook: SHA-256, not HMAC, over app id, the body byte for byte, timestamp and the secret key
 * of the Official Account (not that of the app).
 */
final class WebhookSignature {

    private WebhookSignature() {}

    /** @param given {@code mac=} or {@code sha256=} and 64 hexadecimal digits, or the digits alone */
    static boolean isGood(String given, String appId, byte[] body, String timestamp, String secret) {
        var hex = given.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:mac|sha256)=", "");
        return MessageDigest.isEqual(
                hex.getBytes(StandardCharsets.US_ASCII),
                of(appId, body, timestamp, secret).getBytes(StandardCharsets.US_ASCII));
    }

    static String of(String appId, byte[] body, String timestamp, String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(appId.getBytes(StandardCharsets.UTF_8));
            digest.update(body);
            digest.update((timestamp + secret).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
