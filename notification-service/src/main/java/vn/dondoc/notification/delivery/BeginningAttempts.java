package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.dondoc.notification.addressing.Directory;
import vn.dondoc.notification.ledger.LedgerRow;
import vn.dondoc.notification.message.Content;
import vn.dondoc.notification.notice.Notices;

/**
 * Claims the next due message and writes down that an attempt begins, so that a crash between here and the outcome
 * leaves a trace. Notices taken back since are no longer part of what is sent.
 */
@ApplicationScoped
class BeginningAttempts {

    /** What became of the next due message. */
    sealed interface Next {

        /** This is to be sent now; the claim has been written. */
        record Send(Attempt attempt) implements Next {}

        /** Something was settled without sending; there may be more. */
        record GoOn() implements Next {}

        /** No message is due. */
        record Nothing() implements Next {}
    }

    private final Messages messages;
    private final Notices notices;
    private final Directory directory;
    private final FreezingContent freezing;
    private final RecordingOutcomes outcomes;
    private final Deliverers deliverers;
    private final MessageLedger ledger;
    private final DeliverySettings settings;

    BeginningAttempts(
            Messages messages,
            Notices notices,
            Directory directory,
            FreezingContent freezing,
            RecordingOutcomes outcomes,
            Deliverers deliverers,
            MessageLedger ledger,
            DeliverySettings settings) {
        this.messages = messages;
        this.notices = notices;
        this.directory = directory;
        this.freezing = freezing;
        this.outcomes = outcomes;
        this.deliverers = deliverers;
        this.ledger = ledger;
        this.settings = settings;
    }

    /** To be called in a transaction of its own. @throws UnwritableMessage if the next cannot be written and is to rest */
    Next next(Instant now) {
        return messages.nextToAttempt(now)
                .map(message -> message.state() == Message.State.SENDING ? lost(message, now) : begin(message, now))
                .orElseGet(Next.Nothing::new);
    }

    /** Whoever had begun the attempt has not come back: it crashed, or hangs beyond every bound. */
    private Next lost(Message message, Instant now) {
        outcomes.settle(
                message, new DeliveryOutcome.Unknown("Lần gửi bị gián đoạn, không rõ tin đã đến hay chưa."), now);
        return new Next.GoOn();
    }

    private Next begin(Message message, Instant now) {
        int open = notices.open(message.id()).size();
        if (open == 0) {
            messages.move(message.id(), Message.State.CANCELLED, now);
            return new Next.GoOn();
        }
        var address = directory.address(message.contact(), message.channel());
        if (address.isEmpty()) {
            outcomes.settle(
                    message,
                    new DeliveryOutcome.Refused(
                            "Người nhận không còn địa chỉ " + message.channel().words() + " trong danh bạ."),
                    now);
            return new Next.GoOn();
        }
        return begin(message, content(message, open, now), address.get(), now);
    }

    private Next begin(Message message, Content content, String address, Instant now) {
        messages.beginAttempt(message.id(), now, now.plus(settings.lease()));
        int number = message.attempts() + 1;
        ledger.append(
                LedgerRow.Entry.ATTEMPT_BEGAN,
                message,
                number,
                now,
                null,
                deliverers.of(message.channel()).reference(message.id()));
        var frozenAt = message.frozenAt() == null ? now : message.frozenAt();
        var name = directory.contact(message.contact()).name();
        return new Next.Send(
                new Attempt(message.id(), number, message.channel(), name, address, content, frozenAt, now));
    }

    /** What was frozen; written again if notices were struck or the channel changed. */
    private Content content(Message message, int open, Instant now) {
        if (message.content() != null && Integer.valueOf(open).equals(message.noticesWritten())) {
            return message.content();
        }
        return freezing.freeze(message, open, now);
    }
}
