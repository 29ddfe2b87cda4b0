package vn.dondoc.notification.delivery.zalo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The access token of the office's Official Account. Its refresh token can be used once, so one row of the database is
 * locked by whoever renews it, the new pair is committed before it is used, and whoever waited finds it there.
 */
@ApplicationScoped
class AccessTokens {

    /** What a renewal came to; carried out of the transaction so that a broken chain is committed too. */
    private record Outcome(Optional<String> accessToken, String reason) {
        static Outcome token(String accessToken) {
            return new Outcome(Optional.of(accessToken), "");
        }

        static Outcome none(String reason) {
            return new Outcome(Optional.empty(), reason);
        }
    }

    private final TokenChain chain;
    private final ZaloApi zalo;
    private final ObjectMapper json;
    private final ZaloSettings settings;

    AccessTokens(TokenChain chain, ZaloApi zalo, ObjectMapper json, ZaloSettings settings) {
        this.chain = chain;
        this.zalo = zalo;
        this.json = json;
        this.settings = settings;
    }

    /** A token that will do, renewed ahead of its end. */
    String current(Instant now) throws TokenUnavailable {
        return tokenUnless(token -> token.endsBefore(now.plus(settings.renewAhead())), now);
    }

    /** Another token than one that Zalo has just refused, whatever its stored end says. */
    String insteadOf(String refused, Instant now) throws TokenUnavailable {
        return tokenUnless(token -> token.accessToken().equals(refused), now);
    }

    private String tokenUnless(Predicate<TokenChain.Token> mustBeRenewed, Instant now) throws TokenUnavailable {
        var consent = settings.refreshToken().orElseThrow();
        var inUse = chain.inUse(consent).filter(token -> !token.isBroken() && !mustBeRenewed.test(token));
        if (inUse.isPresent()) {
            return inUse.get().accessToken();
        }
        var outcome = QuarkusTransaction.requiringNew().call(() -> {
            var token = chain.locked(consent, now);
            if (token.isBroken()) {
                return Outcome.none("Kết nối Zalo cần quản trị viên cấp quyền lại.");
            }
            return mustBeRenewed.test(token) ? renew(token, now) : Outcome.token(token.accessToken());
        });
        return outcome.accessToken().orElseThrow(() -> new TokenUnavailable(outcome.reason()));
    }

    private Outcome renew(TokenChain.Token token, Instant now) {
        return switch (ask(token.refreshToken())) {
            case TokenAnswer.Renewed renewed -> {
                chain.renew(renewed, now);
                yield Outcome.token(renewed.accessToken());
            }
            case TokenAnswer.Refused refused -> {
                chain.breakOff();
                Log.errorf(
                        "Zalo refused the refresh token (error %s): an administrator must give consent again",
                        refused.error());
                yield Outcome.none("Kết nối Zalo cần quản trị viên cấp quyền lại.");
            }
            case TokenAnswer.NotNow notNow -> Outcome.none("Zalo chưa nhận yêu cầu cấp lại quyền truy cập.");
            case TokenAnswer.Unreadable unreadable ->
                Outcome.none("Zalo không trả lời yêu cầu cấp lại quyền truy cập.");
        };
    }

    private TokenAnswer ask(String refreshToken) {
        var reply =
                zalo.renew(settings.secretKey().orElseThrow(), settings.appId().orElseThrow(), refreshToken);
        return switch (reply) {
            case HttpReply.Body body -> TokenAnswer.read(json, body.text());
            case HttpReply.NotSent notSent -> new TokenAnswer.NotNow();
            // If it was carried out, the chain is broken; the next try will tell
            case HttpReply.NoAnswer noAnswer -> new TokenAnswer.Unreadable();
        };
    }
}
