package vn.dondoc.sandbox.zalo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.sandbox.web.Json;

/**
 * The tokens of one official account: an access token lives 25 hours, a refresh token is good for one use within three
 * months, and using one twice ends the chain until a person gives consent again.
 *
 * <p>Both run by the sandbox's clock. They are kept in a file, as the sender keeps its own.
 */
final class ZaloTokens {

    static final Duration ACCESS = Duration.ofSeconds(90_000);
    private static final Duration REFRESH = Duration.ofDays(90);

    /** @param refresh null when the chain has ended */
    record Pair(
            @Nullable String access,
            Instant accessUntil,
            @Nullable String refresh,
            Instant refreshUntil) {}

    private final Clock clock;
    private final Path file;
    private Pair pair;

    /** Continues the chain in the file, or begins one with a first refresh token, as a person's consent does. */
    ZaloTokens(Clock clock, Path file, String firstRefreshToken) {
        this.clock = clock;
        this.file = file;
        try {
            this.pair = Files.exists(file)
                    ? Json.read(Files.readString(file), Pair.class)
                    : new Pair(
                            null,
                            Instant.EPOCH,
                            firstRefreshToken,
                            clock.instant().plus(REFRESH));
        } catch (IOException e) {
            throw new UncheckedIOException("The tokens cannot be read from " + file, e);
        }
    }

    synchronized boolean isValid(@Nullable String access) {
        return access != null && access.equals(pair.access()) && clock.instant().isBefore(pair.accessUntil());
    }

    /** @throws ZaloRefusal if the refresh token was used before, is not ours, or is too old */
    synchronized Pair refresh(String refresh) {
        Instant now = clock.instant();
        if (!refresh.equals(pair.refresh()) || !now.isBefore(pair.refreshUntil())) {
            keep(new Pair(pair.access(), pair.accessUntil(), null, now));
            throw ZaloError.REFRESH_TOKEN_INVALID.refusal();
        }
        return keep(new Pair(token(), now.plus(ACCESS), token(), now.plus(REFRESH)));
    }

    /** Makes the access token invalid before its time, as a change of the account's password does. */
    synchronized void revokeAccess() {
        keep(new Pair(null, Instant.EPOCH, pair.refresh(), pair.refreshUntil()));
    }

    private Pair keep(Pair next) {
        pair = next;
        try {
            Files.writeString(file, Json.write(next));
        } catch (IOException e) {
            throw new UncheckedIOException("The tokens cannot be kept in " + file, e);
        }
        return next;
    }

    private static String token() {
        return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    }
}
