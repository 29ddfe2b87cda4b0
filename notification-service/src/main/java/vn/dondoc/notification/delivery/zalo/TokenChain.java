package vn.dondoc.notification.delivery.zalo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.database.Row;

/** The one row with the pair of tokens in use, encrypted. */
@ApplicationScoped
class TokenChain {

    /** The pair in use; before the first renewal there is only a refresh token, and the access token is empty. */
    record Token(String accessToken, String refreshToken, Instant expiresAt, boolean isBroken) {

        boolean endsBefore(Instant instant) {
            return expiresAt.isBefore(instant);
        }

        @Override
        public String toString() {
            return "Token[expiresAt=" + expiresAt + ", isBroken=" + isBroken + "]";
        }
    }

    private final Database database;
    private final TokenCipher cipher;

    TokenChain(Database database, TokenCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** The pair as committed last, for a look; empty before the chain of this consent has begun. */
    Optional<Token> inUse(String consent) {
        return database.sql("select * from zalo_token where seed = :seed")
                .with("seed", sha256(consent))
                .first(this::token);
    }

    /** The pair, locked until the transaction ends. Another consent than the one the chain began with begins a new chain. */
    Token locked(String consent, Instant now) {
        database.sql("""
                        insert into zalo_token (seed, access_token, refresh_token, expires_at, renewed_at, broken)
                        values (:seed, '', :consent, cast('epoch' as timestamptz), :now, false)
                        on conflict (only_row) do update
                        set seed = excluded.seed, access_token = '', refresh_token = excluded.refresh_token,
                            expires_at = excluded.expires_at, renewed_at = excluded.renewed_at, broken = false
                        where zalo_token.seed <> excluded.seed
                        """)
                .with("seed", sha256(consent))
                .with("consent", cipher.encrypt(consent))
                .with("now", now)
                .run();
        return database.sql("select * from zalo_token for update").one(this::token);
    }

    /** Only a whole answer gets here: an error never overwrites the pair. */
    void renew(TokenAnswer.Renewed renewed, Instant now) {
        database.sql("""
                        update zalo_token
                        set access_token = :access, refresh_token = case when :refresh = '' then refresh_token else :refresh end,
                            expires_at = :expires, renewed_at = :now
                        """)
                .with("access", cipher.encrypt(renewed.accessToken()))
                .with("refresh", cipher.encrypt(renewed.refreshToken()))
                .with("expires", now.plus(renewed.validFor()))
                .with("now", now)
                .run();
    }

    void breakOff() {
        database.sql("update zalo_token set broken = true").run();
    }

    /** Tokens that cannot be decrypted are as good as lost: a new consent is needed. */
    private Token token(Row row) {
        var access = cipher.decrypt(row.text("access_token"));
        var refresh = cipher.decrypt(row.text("refresh_token"));
        boolean isLost = access.isEmpty() || refresh.isEmpty();
        return new Token(
                access.orElse(""), refresh.orElse(""), row.instant("expires_at"), isLost || row.flag("broken"));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
