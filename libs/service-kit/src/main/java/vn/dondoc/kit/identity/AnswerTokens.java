package vn.dondoc.kit.identity;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Mints and verifies the tokens of answer links: what is allowed, signed with HMAC-SHA-256 cut to 128 bits (RFC 2104
 * §5 allows half), in base64url; at most 120 characters so that no mail program breaks the link.
 *
 * <p>Layout in bytes: version 1, key id 1, scope 1, contact 16, valid until 4 (minutes since 1970), then a task id of 16
 * or a unit's code in ASCII, then the 16 bytes of the signature.
 */
@Singleton
public class AnswerTokens {

    private static final byte VERSION = 1;
    private static final byte ONE_TASK = 1;
    private static final byte UNIT_TASKS = 2;
    private static final int MAC_BYTES = 16;
    private static final int HEAD_BYTES = 3 + 16 + 4;
    private static final int SECONDS_A_MINUTE = 60;
    private static final int LONGEST_TOKEN = 120;

    private final Optional<Path> keyFile;
    private volatile @Nullable AnswerKeys keys;

    AnswerTokens(AnswerLinkSettings settings) {
        this.keyFile = settings.keyFile();
    }

    /** A file that cannot be used is found out at the start, not by the first who gets a link. */
    void read(@Observes StartupEvent event) {
        keyFile.ifPresent(file -> keys());
    }

    public String mint(AnswerScope scope) {
        var subject = switch (scope) {
            case AnswerScope.OneTask task -> bytes(task.taskId());
            case AnswerScope.UnitTasks tasks -> tasks.unit().getBytes(StandardCharsets.US_ASCII);
        };
        var signing = keys().signing();
        var body = ByteBuffer.allocate(HEAD_BYTES + subject.length)
                .put(VERSION)
                .put((byte) (int) signing.getKey())
                .put(scope instanceof AnswerScope.OneTask ? ONE_TASK : UNIT_TASKS)
                .put(bytes(scope.contactId()))
                .putInt((int) (scope.validUntil().getEpochSecond() / SECONDS_A_MINUTE))
                .put(subject)
                .array();
        var token = ByteBuffer.allocate(body.length + MAC_BYTES)
                .put(body)
                .put(mac(signing.getValue(), body))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /**
     * @return what the token allows at this instant
     * @throws InvalidAnswerToken for everything that is not a token we signed and that still holds
     */
    public AnswerScope verify(String token, Instant now) throws InvalidAnswerToken {
        var bytes = decode(token);
        var body = Arrays.copyOf(bytes, bytes.length - MAC_BYTES);
        var key = keys().byId(Byte.toUnsignedInt(body[1]));
        if (key == null) {
            throw new InvalidAnswerToken("unknown key");
        }
        if (!MessageDigest.isEqual(mac(key, body), Arrays.copyOfRange(bytes, body.length, bytes.length))) {
            throw new InvalidAnswerToken("signature does not match");
        }
        var scope = read(body);
        if (!now.isBefore(scope.validUntil())) {
            throw new InvalidAnswerToken("expired at " + scope.validUntil());
        }
        return scope;
    }

    private static byte[] decode(String token) throws InvalidAnswerToken {
        if (token.length() > LONGEST_TOKEN) {
            throw new InvalidAnswerToken("too long");
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length <= HEAD_BYTES + MAC_BYTES || bytes[0] != VERSION) {
                throw new InvalidAnswerToken("not a token of this version");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new InvalidAnswerToken("not base64url");
        }
    }

    private static AnswerScope read(byte[] body) throws InvalidAnswerToken {
        try {
            var buffer = ByteBuffer.wrap(body).position(2);
            byte scope = buffer.get();
            var contactId = new UUID(buffer.getLong(), buffer.getLong());
            var validUntil = Instant.ofEpochSecond(Integer.toUnsignedLong(buffer.getInt()) * SECONDS_A_MINUTE);
            return switch (scope) {
                case ONE_TASK ->
                    new AnswerScope.OneTask(contactId, new UUID(buffer.getLong(), buffer.getLong()), validUntil);
                case UNIT_TASKS ->
                    new AnswerScope.UnitTasks(
                            contactId, StandardCharsets.US_ASCII.decode(buffer).toString(), validUntil);
                default -> throw new InvalidAnswerToken("unknown scope");
            };
        } catch (BufferUnderflowException e) {
            throw new InvalidAnswerToken("cut off");
        }
    }

    private AnswerKeys keys() {
        var read = keys;
        if (read == null) {
            read = keyFile.map(AnswerTokens::read)
                    .orElseThrow(() ->
                            new IllegalStateException("dondoc.answer-links.key-file must name the file with the keys"));
            keys = read;
        }
        return read;
    }

    private static AnswerKeys read(Path file) {
        try {
            return AnswerKeys.read(file);
        } catch (RuntimeException e) {
            throw new IllegalStateException("dondoc.answer-links.key-file: " + e.getMessage(), e);
        }
    }

    private static byte[] mac(byte[] key, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(body), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
