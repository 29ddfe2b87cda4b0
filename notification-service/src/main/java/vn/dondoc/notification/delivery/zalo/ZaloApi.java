package vn.dondoc.notification.delivery.zalo;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks Zalo, and tells what came back without deciding what it means. */
@ApplicationScoped
class ZaloApi {

    private static final int DEEPEST_CAUSE = 20;

    private final ZnsRestApi zns;
    private final ZaloOAuthRestApi oauth;

    ZaloApi(@RestClient ZnsRestApi zns, @RestClient ZaloOAuthRestApi oauth) {
        this.zns = zns;
        this.oauth = oauth;
    }

    HttpReply send(String accessToken, ZnsMessage message) {
        return reply(() -> zns.send(accessToken, message));
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
