package vn.dondoc.sandbox.zalo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The application as registered with Zalo, and the refresh token that a person's consent gave. */
public record ZaloApp(String id, String secretKey, String firstRefreshToken) {

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

    @Override
    public String toString() {
        return "ZaloApp[id=" + id + "]";
    }
}
