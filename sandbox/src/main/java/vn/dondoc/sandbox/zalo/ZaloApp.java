package vn.dondoc.sandbox.zalo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The application and the official account as registered with Zalo.
 *
 * @param firstRefreshToken which a person's consent gave
 * @param accountSecret of the official account, not of the app: it signs the events
 * @param webhook where events are told
 */
public record ZaloApp(
        String id, String secretKey, String firstRefreshToken, String accountId, String accountSecret, URI webhook) {

    /** The template that the sandbox's account has had approved. */
    public static final String TEMPLATE_ID = "402711";

    String proofOf(String accessToken) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secretKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(accessToken.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** SHA-256, not HMAC, over app id, the body as it is sent, time and the account's secret. */
    String signatureOf(String body, String time) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest((id + body + time + accountSecret).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "ZaloApp[id=" + id + "]";
    }
}
