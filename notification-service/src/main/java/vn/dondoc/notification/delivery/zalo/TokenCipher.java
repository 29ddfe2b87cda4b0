package vn.dondoc.notification.delivery.zalo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts tokens for the database (AES-256-GCM). The key follows from the app secret, which the database never holds: a
 * stolen backup opens nothing, and there is no further secret to keep. With another app secret the tokens are of no use.
 */
@ApplicationScoped
class TokenCipher {

    private static final String PREFIX = "v1:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] PURPOSE = "dondoc zalo tokens at rest".getBytes(StandardCharsets.US_ASCII);

    private final ZaloSettings settings;
    private final SecureRandom random = new SecureRandom();

    TokenCipher(ZaloSettings settings) {
        this.settings = settings;
    }

    /** Nothing stays nothing. */
    String encrypt(String token) {
        if (token.isEmpty()) {
            return token;
        }
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(token.getBytes(StandardCharsets.UTF_8));
            return PREFIX
                    + Base64.getEncoder()
                            .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                                    .put(nonce)
                                    .put(sealed)
                                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    /** Empty if it was encrypted under another app secret, or changed. What an earlier release kept plainly is read as it is. */
    Optional<String> decrypt(String kept) {
        if (!kept.startsWith(PREFIX)) {
            return Optional.of(kept);
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(kept.substring(PREFIX.length())));
            var nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            var sealed = new byte[bytes.remaining()];
            bytes.get(sealed);
            return Optional.of(new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(
                settings.secretKey().orElseThrow().getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(mac.doFinal(PURPOSE), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
