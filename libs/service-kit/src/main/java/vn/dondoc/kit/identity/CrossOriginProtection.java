package vn.dondoc.kit.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request that changes something and that a browser sends from a page of another origin (CSRF).
 *
 * <p>Every browser of today says where a request comes from in {@code Sec-Fetch-Site} (W3C Fetch Metadata); older ones
 * at least in {@code Origin} (RFC 6454 §7). What carries neither is no browser and holds no cookie that could be ridden.
 * So forms need no token, and one rule serves three services at one origin.
 */
@ApplicationScoped
class CrossOriginProtection {

    private static final Set<HttpMethod> CHANGE_NOTHING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");
    private static final int BEFORE_THE_RESOURCES = 900;

    void register(@Observes Filters filters) {
        filters.register(CrossOriginProtection::check, BEFORE_THE_RESOURCES);
    }

    private static void check(RoutingContext context) {
        if (CHANGE_NOTHING.contains(context.request().method()) || isOurOwn(context.request())) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", "text/plain;charset=UTF-8")
                    .end(
                            "Yêu cầu đến từ một trang khác nên không được thực hiện. Xin mở lại trang Đôn Đốc và thử lại.");
        }
    }

    private static boolean isOurOwn(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OUR_OWN.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin == null || hostOf(origin).equals(String.valueOf(request.authority()));
    }

    private static String hostOf(String origin) {
        try {
            @Nullable String host = URI.create(origin).getAuthority();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
