package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.dondoc.notification.addressing.Addressing;
import vn.dondoc.notification.addressing.Intents;
import vn.dondoc.notification.addressing.Step;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.notice.Audience;
import vn.dondoc.notification.notice.End;
import vn.dondoc.notification.notice.MessageId;
import vn.dondoc.notification.notice.NoticeId;
import vn.dondoc.notification.notice.NoticeOutcome;
import vn.dondoc.notification.notice.Notices;

/**
 * Takes back what was handed over and need no longer be said: struck from its message while nothing of it can have
 * arrived, recorded as crossed when it is on its way.
 */
@ApplicationScoped
public class TakingBack {

    private record Open(NoticeId notice, MessageId message) {}

    private final Intents intents;
    private final Addressing addressing;
    private final Messages messages;
    private final Notices notices;
    private final Deliverers deliverers;
    private final Database database;

    TakingBack(
            Intents intents,
            Addressing addressing,
            Messages messages,
            Notices notices,
            Deliverers deliverers,
            Database database) {
        this.intents = intents;
        this.addressing = addressing;
        this.messages = messages;
        this.notices = notices;
        this.deliverers = deliverers;
        this.database = database;
    }

    /** A step told already is left as it is. Joins the caller's transaction. */
    public void takeBack(Audience audience, Step step, WithdrawalReason reason, Instant now) {
        var handed = intents.handedOver(audience, step).or(() -> {
            intents.holdUntilTheEnd(audience, step);
            return intents.handedOver(audience, step);
        });
        if (handed.isEmpty()) {
            intents.rememberWithdrawn(audience, step, now);
        } else if (handed.get().isAddressed()) {
            open(handed.get().id()).forEach(open -> takeBack(open, reason, now));
        } else {
            addressing.endUnaddressed(handed.get().id(), reason.beforeSending(), now);
        }
    }

    private void takeBack(Open open, WithdrawalReason reason, Instant now) {
        var message = messages.locked(open.message());
        var end = message.mayHaveArrived()
                ? new End(
                        NoticeOutcome.CROSSED,
                        reason.whileSending(),
                        message.channel(),
                        deliverers.of(message.channel()).reference(message.id()),
                        now)
                : End.unsent(NoticeOutcome.SUPPRESSED, reason.beforeSending(), now);
        notices.end(List.of(open.notice()), end);
        boolean waits = message.state() == Message.State.GATHERING || message.state() == Message.State.READY;
        if (waits && notices.open(message.id()).isEmpty()) {
            messages.move(message.id(), Message.State.CANCELLED, now);
        }
    }

    private List<Open> open(long intent) {
        return database.sql("""
                        select notice_id, message_id from notice
                        where intent_id = :intent and ended_at is null order by message_id
                        """)
                .with("intent", intent)
                .list(row -> new Open(new NoticeId(row.uuid("notice_id")), new MessageId(row.uuid("message_id"))));
    }
}
