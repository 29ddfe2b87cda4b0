package vn.dondoc.sandbox.zalo;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.dondoc.sandbox.inbox.Message;
import vn.dondoc.sandbox.inbox.Messages;
import vn.dondoc.sandbox.web.Json;
import vn.dondoc.sandbox.web.Pages;

/**
 * Zalo's two hosts in one, on a free port of 127.0.0.1: messages by telephone number and template, and the exchange of tokens.
 * Whatever is wrong with a request is answered with HTTP 200 and a number that is not 0.
 */
public final class ZaloStub implements AutoCloseable {

    /** Longer than any sender waits. */
    private static final long DELAY_MILLIS = TimeUnit.MINUTES.toMillis(2);

    private static final int CALLS_A_MINUTE = 4_000;

    private final Vertx vertx;
    private final HttpServer server;
    private final ZaloAccount account;
    private final ZaloTokens tokens;
    private final ZaloFaults faults;
    private final ZaloApp app;

    private ZaloStub(Vertx vertx, ZaloAccount account, ZaloTokens tokens, ZaloFaults faults, ZaloApp app) {
        this.vertx = vertx;
        this.account = account;
        this.tokens = tokens;
        this.faults = faults;
        this.app = app;
        this.server = vertx.createHttpServer();
    }

    public static ZaloStub start(
            Vertx vertx, Clock clock, Messages messages, ZaloFaults faults, ZaloApp app, Path tokenFile) {
        ZaloStub stub = new ZaloStub(
                vertx,
                new ZaloAccount(clock, messages, templates()),
                new ZaloTokens(clock, tokenFile, app.firstRefreshToken()),
                faults,
                app);
        stub.listen();
        return stub;
    }

    private void listen() {
        Router router = Router.router(vertx);
        router.route().handler(BodyHandler.create(false));
        router.post("/message/template").blockingHandler(this::send, false);
        router.get("/message/status").blockingHandler(asked(this::status), false);
        router.get("/message/quota").blockingHandler(asked(this::quota), false);
        router.get("/template/info/v2").blockingHandler(asked(this::template), false);
        router.post("/v4/oa/access_token").blockingHandler(new TokenExchange(app, tokens, faults)::answer, false);
        server.requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    public int port() {
        return server.actualPort();
    }

    /** Makes the access token invalid before its time. */
    public void revokeAccess() {
        tokens.revokeAccess();
    }

    private void send(RoutingContext context) {
        try {
            authenticate(context);
            JsonNode request = body(context);
            ZaloAccount.Checked checked = account.check(request);
            Optional<ZaloFaults.Met> fault = faults.forMessageTo(checked.phone());
            if (fault.isPresent()) {
                meet(fault.get(), context, checked);
            } else {
                answer(context, Json.write(accepted(account.deliver(checked), 0)));
            }
        } catch (ZaloRefusal refusal) {
            refuse(context, refusal);
        }
    }

    private void meet(ZaloFaults.Met met, RoutingContext context, ZaloAccount.Checked checked) {
        switch (met.fault()) {
            case ERROR -> refuse(context, new ZaloRefusal(met.code(), "Scripted error"));
            case BAD_GATEWAY ->
                context.response()
                        .setStatusCode(502)
                        .putHeader("Content-Type", "text/html")
                        .end("<html><body><h1>502 Bad Gateway</h1></body></html>");
            case DROP_REPLY, LOSE_REFRESH -> {
                account.deliver(checked);
                context.request().connection().close();
            }
            case DELAY -> {
                String answer = Json.write(accepted(account.deliver(checked), 0));
                vertx.setTimer(DELAY_MILLIS, timer -> answer(context, answer));
            }
            case TRUNCATED -> {
                String answer = Json.write(accepted(account.deliver(checked), 0));
                answer(context, answer.substring(0, answer.length() / 2));
            }
            case ERROR_AS_STRING -> answer(context, Json.write(accepted(account.deliver(checked), "0")));
        }
    }

    private Map<String, Object> accepted(Message message, Object error) {
        return Map.of(
                "error",
                error,
                "message",
                "Success",
                "data",
                Map.of(
                        "msg_id", message.messageId(),
                        "sent_time", Long.toString(message.receivedAt().toEpochMilli()),
                        "sending_mode", "1",
                        "quota",
                                Map.of(
                                        "dailyQuota", Integer.toString(ZaloAccount.DAILY_LIMIT),
                                        "remainingQuota", Integer.toString(account.remainingToday()))));
    }

    private Map<String, Object> status(RoutingContext context) {
        if (context.request().getParam("phone", "").isBlank()) {
            throw ZaloError.PHONE_INVALID.refusal();
        }
        return account.sent(context.request().getParam("message_id", ""))
                .map(message -> Map.<String, Object>of(
                        "delivery_time",
                        Long.toString(message.receivedAt().toEpochMilli()),
                        "status",
                        1,
                        "message",
                        ""))
                .orElseGet(() -> Map.of("status", -1, "message", "The message is not found"));
    }

    private Map<String, Object> quota(RoutingContext context) {
        return Map.of("dailyQuota", ZaloAccount.DAILY_LIMIT, "remainingQuota", account.remainingToday());
    }

    private Map<String, Object> template(RoutingContext context) {
        ZaloTemplate template = account.template(context.request().getParam("template_id", ""));
        return Map.of(
                "templateId",
                template.id(),
                "templateName",
                template.name(),
                "status",
                "ENABLE",
                "templateQuality",
                "HIGH",
                "templateTag",
                template.tag(),
                "timeout",
                7_200_000,
                "price",
                "300",
                "listParams",
                template.params());
    }

    private Handler<RoutingContext> asked(Question question) {
        return context -> {
            try {
                authenticate(context);
                answer(context, Json.write(Map.of("error", 0, "message", "Success", "data", question.answer(context))));
            } catch (ZaloRefusal refusal) {
                refuse(context, refusal);
            }
        };
    }

    private void authenticate(RoutingContext context) {
        @Nullable String access = context.request().getHeader("access_token");
        if (!tokens.isValid(access)) {
            throw ZaloError.TOKEN_INVALID.refusal();
        }
        @Nullable String proof = context.request().getHeader("appsecret_proof");
        if (proof != null && !proof.equals(app.proofOf(Objects.requireNonNull(access)))) {
            throw ZaloError.PROOF_INVALID.refusal();
        }
    }

    private static JsonNode body(RoutingContext context) {
        try {
            return Json.tree(Objects.requireNonNullElse(context.body().asString(), ""));
        } catch (IllegalArgumentException notJson) {
            throw ZaloError.BODY_NOT_JSON.refusal();
        }
    }

    private static void refuse(RoutingContext context, ZaloRefusal refusal) {
        answer(context, Json.write(Map.of("error", refusal.code(), "message", refusal.words())));
    }

    static void answer(RoutingContext context, String json) {
        context.response()
                .putHeader("Content-Type", "application/json;charset=utf-8")
                .putHeader("X-RateLimit-Limit", Integer.toString(CALLS_A_MINUTE))
                .putHeader("X-RateLimit-Remain", Integer.toString(CALLS_A_MINUTE - 1))
                .end(json);
    }

    private static List<ZaloTemplate> templates() {
        return List.of(Json.read(Pages.text("/zalo/templates.json"), ZaloTemplate[].class));
    }

    private interface Question {
        Map<String, Object> answer(RoutingContext context);
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
