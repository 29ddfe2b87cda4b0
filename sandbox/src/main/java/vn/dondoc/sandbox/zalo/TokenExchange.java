package vn.dondoc.sandbox.zalo;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Objects;
import vn.dondoc.sandbox.web.Json;

/** The exchange of a refresh token for a new pair, as the host of the tokens answers it. */
final class TokenExchange {

    private final ZaloApp app;
    private final ZaloTokens tokens;
    private final ZaloFaults faults;

    TokenExchange(ZaloApp app, ZaloTokens tokens, ZaloFaults faults) {
        this.app = app;
        this.tokens = tokens;
        this.faults = faults;
    }

    void answer(RoutingContext context) {
        try {
            if (!app.id().equals(context.request().getFormAttribute("app_id"))) {
                throw ZaloError.APP_ID_INVALID.refusal();
            }
            if (!app.secretKey().equals(context.request().getHeader("secret_key"))) {
                throw ZaloError.SECRET_INVALID.refusal();
            }
            if (!"refresh_token".equals(context.request().getFormAttribute("grant_type"))) {
                throw ZaloError.GRANT_TYPE_INVALID.refusal();
            }
            ZaloTokens.Pair pair =
                    tokens.refresh(Objects.toString(context.request().getFormAttribute("refresh_token"), ""));
            if (faults.losesRefresh()) {
                context.request().connection().close();
                return;
            }
            ZaloStub.answer(
                    context,
                    Json.write(Map.of(
                            "access_token", Objects.toString(pair.access()),
                            "refresh_token", Objects.toString(pair.refresh()),
                            "expires_in", Long.toString(ZaloTokens.ACCESS.toSeconds()))));
        } catch (ZaloRefusal refusal) {
            ZaloStub.answer(
                    context,
                    Json.write(Map.of(
                            "error", refusal.code(),
                            "error_name", refusal.words(),
                            "error_description", refusal.words(),
                            "error_reason", "",
                            "ref_doc", "")));
        }
    }
}
