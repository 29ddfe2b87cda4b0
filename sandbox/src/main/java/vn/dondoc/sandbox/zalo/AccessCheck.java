package vn.dondoc.sandbox.zalo;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a request comes with a good access token, and a good proof where it brings one; each host has its own numbers for that. */
record AccessCheck(ZaloTokens tokens, ZaloApp app, ZaloError noToken, ZaloError noProof) {

    /** @throws ZaloRefusal if not */
    void check(RoutingContext context) {
        @Nullable String access = context.request().getHeader("access_token");
        if (!tokens.isValid(access)) {
            throw noToken.refusal();
        }
        @Nullable String proof = context.request().getHeader("appsecret_proof");
        if (proof != null && !proof.equals(app.proofOf(Objects.requireNonNull(access)))) {
            throw noProof.refusal();
        }
    }
}
