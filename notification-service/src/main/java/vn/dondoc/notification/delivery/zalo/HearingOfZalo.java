package vn.dondoc.notification.delivery.zalo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.delivery.ConfirmingArrival;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.MessageId;

/** What the webhook tells: that a message arrived, and that a follower sent a code. Each event takes effect once. */
@ApplicationScoped
class HearingOfZalo {

    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{8}(?!\\d)");
    private static final Pattern TRACKING_ID =
            Pattern.compile("([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");

    private final ZaloEvents events;
    private final Database database;
    private final ConfirmingArrival confirming;
    private final ZaloLinks links;

    HearingOfZalo(ZaloEvents events, Database database, ConfirmingArrival confirming, ZaloLinks links) {
        this.events = events;
        this.database = database;
        this.confirming = confirming;
        this.links = links;
    }

    /** @param event of which the signature was good; one that is none of ours has no effect */
    @Transactional
    void take(JsonNode event, Instant now) {
        var message = event.path("message");
        var name = event.path("event_name").asText("");
        if (!events.isNew(name, message.path("msg_id").asText(""), now)) {
            return;
        }
        // The same name without a time of delivery is another event
        if (name.equals(ZaloEvents.ARRIVED) && message.hasNonNull("delivery_time")) {
            id(message)
                    .ifPresent(id -> confirming.arrived(
                            id, Channel.ZALO, message.path("msg_id").asText(""), now));
        } else if (name.equals("user_send_text")) {
            var code = CODE.matcher(message.path("text").asText(""));
            var user = event.path("sender").path("id").asText("");
            if (code.find() && !user.isEmpty()) {
                links.link(code.group(), user, now);
            }
        }
    }

    /** By our own tracking id; a message by user id is known by the id Zalo gave, once its answer was written down. */
    private Optional<MessageId> id(JsonNode message) {
        var tracking = TRACKING_ID.matcher(message.path("tracking_id").asText(""));
        if (tracking.matches()) {
            return Optional.of(new MessageId(UUID.fromString(tracking.replaceAll("$1-$2-$3-$4-$5"))));
        }
        return database.sql("""
                        select message_id from ledger where channel = 'zalo' and entry = 'accepted' and sent_as = :sentAs
                        order by ledger_id desc limit 1
                        """)
                .with("sentAs", message.path("msg_id").asText(""))
                .first(row -> new MessageId(row.uuid("message_id")));
    }
}
