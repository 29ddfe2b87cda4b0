package vn.dondoc.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.sandbox.clock.ClockPage;
import vn.dondoc.sandbox.clock.SandboxClock;
import vn.dondoc.sandbox.clock.Walking;
import vn.dondoc.sandbox.clock.WatchedService;
import vn.dondoc.sandbox.identity.IdentityProvider;
import vn.dondoc.sandbox.identity.Persona;
import vn.dondoc.sandbox.inbox.InboxPage;
import vn.dondoc.sandbox.inbox.Messages;
import vn.dondoc.sandbox.mail.MailFaults;
import vn.dondoc.sandbox.web.Answers;
import vn.dondoc.sandbox.web.Json;
import vn.dondoc.sandbox.web.Pages;
import vn.dondoc.sandbox.zalo.ZaloFaults;
import vn.dondoc.sandbox.zalo.ZaloStub;

/** All that stands under {@code /sandbox}: pages for people, and a few addresses for tests. */
final class OwnPages {

    private final Vertx vertx;
    private final Shown shown;
    private final Pages pages;
    private final MailFaults mailFaults;
    private final ZaloFaults zaloFaults;
    private @Nullable ZaloStub zalo;

    /** What they show and move. */
    record Shown(
            SandboxClock clock,
            Walking walking,
            Messages messages,
            IdentityProvider identity,
            List<? extends WatchedService> services) {}

    OwnPages(Vertx vertx, Shown shown, Pages pages, MailFaults mailFaults, ZaloFaults zaloFaults) {
        this.vertx = vertx;
        this.shown = shown;
        this.pages = pages;
        this.mailFaults = mailFaults;
        this.zaloFaults = zaloFaults;
    }

    void reach(ZaloStub stub) {
        zalo = stub;
    }

    Router router() {
        Router router = Router.router(vertx);
        router.post().handler(OwnPages::refuseForeignOrigin);
        router.post().handler(BodyHandler.create(false));
        String styles = Pages.text("/pages/sandbox.css");
        router.get("/sandbox.css")
                .handler(context -> context.response()
                        .putHeader("Content-Type", "text/css; charset=utf-8")
                        .end(styles));
        router.get("/token").handler(this::token);
        router.post("/mail/faults").handler(this::mailFault);
        router.post("/zalo/faults").handler(this::zaloFault);
        router.post("/zalo/words").handler(this::zaloWords);
        new InboxPage(shown.messages(), shown.clock(), pages).on(router);
        new ClockPage(shown.clock(), shown.walking(), shown.services(), pages).on(router);
        return router;
    }

    private void token(RoutingContext context) {
        try {
            Persona persona = Persona.named(context.request().getParam("as", ""));
            context.response()
                    .putHeader("Content-Type", "text/plain")
                    .putHeader("Cache-Control", "no-store")
                    .end(shown.identity().token(persona));
        } catch (IllegalArgumentException e) {
            Answers.problem(context, 422, Objects.toString(e.getMessage()));
        }
    }

    private void mailFault(RoutingContext context) {
        try {
            JsonNode request = Json.tree(Answers.body(context));
            mailFaults.set(
                    request.path("recipient").asText("*"), request.path("fault").asText("none"));
            context.response().setStatusCode(204).end();
        } catch (IllegalArgumentException e) {
            Answers.problem(context, 422, Objects.toString(e.getMessage()));
        }
    }

    private void zaloFault(RoutingContext context) {
        try {
            JsonNode request = Json.tree(Answers.body(context));
            String fault = request.path("fault").asText("none");
            switch (fault) {
                case "none" -> zaloFaults.clear();
                case "revoke-access" -> Objects.requireNonNull(zalo).revokeAccess();
                default ->
                    zaloFaults.add(
                            fault,
                            request.path("code").asInt(-100),
                            request.path("phone").asText(null),
                            request.path("times").asInt(1));
            }
            context.response().setStatusCode(204).end();
        } catch (IllegalArgumentException e) {
            Answers.problem(context, 422, Objects.toString(e.getMessage()));
        }
    }

    /** Somebody writes to the official account: a form with the telephone number of that person and the words. */
    private void zaloWords(RoutingContext context) {
        try {
            Objects.requireNonNull(zalo)
                    .says(
                            Objects.toString(context.request().getFormAttribute("phone"), ""),
                            Objects.toString(context.request().getFormAttribute("text"), ""));
            Answers.seeOther(context, "/sandbox/");
        } catch (IllegalArgumentException e) {
            Answers.problem(context, 422, Objects.toString(e.getMessage()));
        }
    }

    /** A page of another origin cannot move the clock; what names no origin is no browser. */
    private static void refuseForeignOrigin(RoutingContext context) {
        String origin = context.request().getHeader("Origin");
        if (origin == null || Objects.toString(context.request().authority()).equals(authority(origin))) {
            context.next();
        } else {
            Answers.problem(context, 403, "The request comes from another page");
        }
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
