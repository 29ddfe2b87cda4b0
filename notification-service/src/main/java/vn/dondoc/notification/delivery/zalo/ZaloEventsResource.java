package vn.dondoc.notification.delivery.zalo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Zalo's webhook. Whoever may call it, only a signed event has an effect. */
@Path("/api/notifications/zalo/events")
@PermitAll
public class ZaloEventsResource {

    private static final int LONGEST_BODY = 100_000;

    private final HearingOfZalo hearing;
    private final ZaloSettings settings;
    private final ObjectMapper json;
    private final Clock clock;

    ZaloEventsResource(HearingOfZalo hearing, ZaloSettings settings, ObjectMapper json, Clock clock) {
        this.hearing = hearing;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** The console's probe is an empty object without a signature: it is answered, and does nothing. */
    @POST
    public Response receive(
            @HeaderParam("X-ZEvent-Signature") @Nullable String signature,
            @HeaderParam("X-ZEvent-Timestamp") @Nullable String timestamp,
            byte @Nullable [] body) {
        var event = read(body);
        if (event == null || body == null) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        if (event.isEmpty()) {
            return Response.ok().build();
        }
        if (signature == null || !isSigned(signature, timestamp, body, event)) {
            Log.warn("An event of the Zalo webhook without a good signature was refused");
            return Response.status(Response.Status.FORBIDDEN).build();
        }
        hearing.take(event, clock.instant());
        return Response.ok().build();
    }

    private boolean isSigned(String signature, @Nullable String timestamp, byte[] body, JsonNode event) {
        var secret = settings.webhookSecret();
        var app = settings.appId();
        if (secret.isEmpty()
                || app.isEmpty()
                || !event.path("app_id").asText("").equals(app.get())) {
            return false;
        }
        // Header and body may differ, and which of them was signed is not documented
        return timestamp != null && WebhookSignature.isGood(signature, app.get(), body, timestamp, secret.get())
                || WebhookSignature.isGood(
                        signature, app.get(), body, event.path("timestamp").asText(""), secret.get());
    }

    private @Nullable JsonNode read(byte @Nullable [] body) {
        try {
            if (body == null || body.length > LONGEST_BODY) {
                return null;
            }
            var event = json.readTree(body);
            return event != null && event.isObject() ? event : null;
        } catch (IOException e) {
            return null;
        }
    }
}
