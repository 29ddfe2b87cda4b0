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
import vn.dondoc.sandbox.inbox.Message;
import vn.dondoc.sandbox.inbox.Messages;
import vn.dondoc.sandbox.web.Address;
import vn.dondoc.sandbox.web.Json;
import vn.dondoc.sandbox.web.Pages;

/**
 * Zalo's hosts in one: messages by telephone number or user id and template, and the exchange of tokens.
 * Whatever is wrong with a request is answered with HTTP 200 and a number that is not 0.
 */
public final class ZaloStub implements AutoCloseable {

    private static final int CALLS_A_MINUTE = 4_000;

    private final Vertx vertx;
    private final HttpServer server;
    private final ZaloAccount account;
    private final ZaloTokens tokens;
    private final Followers followers;
    private final ZaloFaults faults;
    private final ZaloApp app;
    private final ZaloWebhook webhook;
    private final Reception reception;

    /** What it stands in. @param data a folder for what it remembers */
    public record World(Vertx vertx, Clock clock, Messages messages, ZaloFaults faults, Path data) {}

    private ZaloStub(World world, ZaloApp app) {
        this.vertx = world.vertx();
        this.followers = new Followers(world.data().resolve("zalo-followers.json"));
        this.account = new ZaloAccount(world.clock(), world.messages(), templates(), followers);
        this.tokens = new ZaloTokens(world.clock(), world.data().resolve("zalo-tokens.json"), app.firstRefreshToken());
        this.faults = world.faults();
        this.app = app;
        this.webhook = new ZaloWebhook(world.clock(), app, faults);
        this.reception = new Reception(vertx, account, faults, webhook);
        this.server = vertx.createHttpServer();
    }

    public static ZaloStub start(Address address, World world, ZaloApp app) {
        ZaloStub stub = new ZaloStub(world, app);
        stub.listen(address);
        return stub;
    }

    private void listen(Address address) {
        Router router = Router.router(vertx);
        router.route().handler(BodyHandler.create(false));
        AccessCheck byPhone = new AccessCheck(tokens, app, ZaloError.TOKEN_INVALID, ZaloError.PROOF_INVALID);
        AccessCheck byUser = new AccessCheck(tokens, app, ZaloError.OA_TOKEN_INVALID, ZaloError.OA_PROOF_INVALID);
        router.post("/message/template")
                .blockingHandler(
                        checked(
                                byPhone,
                                context ->
                                        reception.take(context, account.check(body(context)), ZaloStub::sentByPhone)),
                        false);
        router.post("/v3.0/oa/message/template")
                .blockingHandler(
                        checked(
                                byUser,
                                context -> reception.take(
                                        context, account.checkByUser(body(context)), ZaloStub::sentByUser)),
                        false);
        router.get("/message/status").blockingHandler(asked(byPhone, this::status), false);
        router.get("/message/quota").blockingHandler(asked(byPhone, this::quota), false);
        router.get("/template/info/v2").blockingHandler(asked(byPhone, this::template), false);
        router.post("/v4/oa/access_token").blockingHandler(new TokenExchange(app, tokens, faults)::answer, false);
        server.requestHandler(router)
                .listen(address.port(), address.host())
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

    /**
     * Somebody writes to the official account, and follows it from then on.
     *
     * @throws IllegalArgumentException if nobody can have that number
     */
    public void says(String phone, String text) {
        if (!ZaloAccount.PHONE.matcher(phone).matches()) {
            throw new IllegalArgumentException("No telephone number of the form 84912345678: " + phone);
        }
        webhook.tellsOfWords(phone, followers.userOf(phone), text);
    }

    private static Map<String, Object> sentByPhone(Message message, ZaloAccount account) {
        return Map.of(
                "msg_id", message.messageId(),
                "sent_time", Long.toString(message.receivedAt().toEpochMilli()),
                "sending_mode", "1",
                "quota",
                        Map.of(
                                "dailyQuota", Integer.toString(ZaloAccount.DAILY_LIMIT),
                                "remainingQuota", Integer.toString(account.remainingToday())));
    }

    private static Map<String, Object> sentByUser(Message message, ZaloAccount account) {
        return Map.of("message_id", message.messageId());
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

    private static Handler<RoutingContext> asked(AccessCheck access, Question question) {
        return checked(
                access,
                context -> answer(
                        context,
                        Json.write(Map.of("error", 0, "message", "Success", "data", question.answer(context)))));
    }

    private static Handler<RoutingContext> checked(AccessCheck access, Handler<RoutingContext> handler) {
        return context -> {
            try {
                access.check(context);
                handler.handle(context);
            } catch (ZaloRefusal refusal) {
                refuse(context, refusal);
            }
        };
    }

    private static JsonNode body(RoutingContext context) {
        try {
            return Json.tree(Objects.requireNonNullElse(context.body().asString(), ""));
        } catch (IllegalArgumentException notJson) {
            throw ZaloError.BODY_NOT_JSON.refusal();
        }
    }

    static void refuse(RoutingContext context, ZaloRefusal refusal) {
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
