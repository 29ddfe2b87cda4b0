package vn.dondoc.sandbox.web;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Objects;

/** How the sandbox's own addresses answer. */
public final class Answers {

    private static final String OWN_ORIGIN_ONLY =
            "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Answers() {}

    /** What was sent; empty if nothing. */
    public static String body(RoutingContext context) {
        return Objects.requireNonNullElse(context.body().asString(), "");
    }

    public static void page(RoutingContext context, String html) {
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Security-Policy", OWN_ORIGIN_ONLY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cache-Control", "no-store")
                .end(html);
    }

    public static void json(RoutingContext context, Object value) {
        context.response()
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .end(Json.write(value));
    }

    /** As RFC 9457 asks, with one sentence of detail. */
    public static void problem(RoutingContext context, int status, String detail) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json; charset=utf-8")
                .end(Json.write(Map.of("type", "about:blank", "status", status, "detail", detail)));
    }

    /** After a form: the browser shows that page next. */
    public static void seeOther(RoutingContext context, String path) {
        context.response().setStatusCode(303).putHeader("Location", path).end();
    }
}
