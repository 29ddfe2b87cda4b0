package vn.dondoc.notification.delivery.zalo;

import io.quarkus.logging.Log;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks Zalo, and tells what came back without deciding what it means. */
@ApplicationScoped
class ZaloApi {

    private static final int DEEPEST_CAUSE = 20;
    private static final int SERVER_ERROR = 500;

    private final ZnsRestApi zns;
    private final OaRestApi account;
    private final ZaloOAuthRestApi oauth;

    ZaloApi(@RestClient ZnsRestApi zns, @RestClient OaRestApi account, @RestClient ZaloOAuthRestApi oauth) {
        this.zns = zns;
        this.account = account;
        this.oauth = oauth;
    }

    /** @throws ZaloOutage if Zalo gives no answer; @throws CircuitBreakerOpenException if it gave none too often just now */
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.75, delay = 60_000, failOn = ZaloOutage.class)
    @CircuitBreakerName("zalo-by-phone")
    HttpReply send(String accessToken, ZnsMessage message) {
        return answered(reply(() -> zns.send(accessToken, message)));
    }

    /** The same by user id. */
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.75, delay = 60_000, failOn = ZaloOutage.class)
    @CircuitBreakerName("zalo-by-user")
    HttpReply send(String accessToken, OaMessage message) {
        return answered(reply(() -> account.send(accessToken, message)));
    }

    private static HttpReply answered(HttpReply reply) {
        if (reply instanceof HttpReply.Body body && body.status() < SERVER_ERROR) {
            return reply;
        }
        throw new ZaloOutage(reply);
    }

    HttpReply renew(String secretKey, String appId, String refreshToken) {
        return reply(() -> oauth.renew(secretKey, appId, "refresh_token", refreshToken));
    }

    private static HttpReply reply(Supplier<@Nullable String> call) {
        try {
            var text = call.get();
            return new HttpReply.Body(200, text == null ? "" : text);
        } catch (WebApplicationException e) {
            return new HttpReply.Body(
                    e.getResponse().getStatus(), e.getResponse().readEntity(String.class));
        } catch (ProcessingException e) {
            Log.debug("No answer of Zalo", e);
            return isBeforeSending(e) ? new HttpReply.NotSent() : new HttpReply.NoAnswer();
        }
    }

    private static boolean isBeforeSending(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof SSLHandshakeException) {
                return true;
            }
        }
        return false;
    }
}
