package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.addressing.Directory;
import vn.dondoc.notification.ledger.LedgerRow.Entry;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.End;
import vn.dondoc.notification.notice.NoticeOutcome;
import vn.dondoc.notification.notice.Notices;

/** Decides what becomes of a message: tried again, sent by the next channel, or at its end. */
@ApplicationScoped
class SettlingMessages {

    private final Messages messages;
    private final Notices notices;
    private final Directory directory;
    private final Deliverers deliverers;
    private final MessageLedger ledger;
    private final ConfirmingArrival confirming;
    private final BackOff backOff;
    private final DeliverySettings settings;

    SettlingMessages(
            Messages messages,
            Notices notices,
            Directory directory,
            Deliverers deliverers,
            MessageLedger ledger,
            ConfirmingArrival confirming,
            BackOff backOff,
            DeliverySettings settings) {
        this.messages = messages;
        this.notices = notices;
        this.directory = directory;
        this.deliverers = deliverers;
        this.ledger = ledger;
        this.confirming = confirming;
        this.backOff = backOff;
        this.settings = settings;
    }

    /** What an outcome of the message's last attempt means for it. The message is locked by the caller. */
    void settle(Message message, DeliveryOutcome outcome, Instant now) {
        switch (outcome) {
            case DeliveryOutcome.Delivered delivered -> {
                append(Entry.ACCEPTED, message, now, null, delivered.sentAs());
                end(message, NoticeOutcome.DELIVERED, null, delivered.sentAs(), now);
            }
            case DeliveryOutcome.Deferred deferred -> {
                append(Entry.DEFERRED, message, now, deferred.reason(), null);
                retry(message, deferred.retryAt(), deferred.reason(), now);
            }
            case DeliveryOutcome.Refused refused -> {
                append(Entry.REFUSED, message, now, refused.reason(), null);
                fallBackOrFail(message, refused.reason(), now);
            }
            case DeliveryOutcome.Unavailable unavailable -> {
                append(Entry.DEFERRED, message, now, unavailable.reason(), null);
                if (!fallBack(message, unavailable.reason(), now, now)) {
                    retry(message, unavailable.retryAt(), unavailable.reason(), now);
                }
            }
            case DeliveryOutcome.Unknown unknown
            when confirming.hasArrived(message.id()) ->
                settle(message, new DeliveryOutcome.Delivered(reference(message)), now);
            case DeliveryOutcome.Unknown unknown -> {
                append(Entry.UNKNOWN, message, now, unknown.reason(), null);
                messages.becomeUnsure(message.id());
                unknown(message, unknown.reason(), now);
            }
        }
    }

    private void unknown(Message message, String reason, Instant now) {
        if (deliverers.of(message.channel()).isRepeatable()) {
            var again = backOff.after(message.attempts(), now);
            if (isGivenUp(message, again)) {
                end(message, NoticeOutcome.UNKNOWN, reason, reference(message), now);
            } else {
                messages.move(message.id(), Message.State.READY, again);
            }
        } else if (!fallBack(message, reason, now.plus(settings.reconciliation()), now)) {
            messages.awaitWord(message.id(), message.channel(), now.plus(settings.reconciliation()));
        }
    }

    /** No word came of a message that cannot be sent again. */
    void noWordCame(Message message, Instant now) {
        end(
                message,
                NoticeOutcome.UNKNOWN,
                message.channel().words() + " không xác nhận, không rõ tin đã đến hay chưa.",
                reference(message),
                now);
    }

    private void retry(Message message, Instant at, String reason, Instant now) {
        if (!isGivenUp(message, at)) {
            messages.move(message.id(), Message.State.READY, at);
        } else if (message.unsure()) {
            end(message, NoticeOutcome.UNKNOWN, reason, reference(message), now);
        } else {
            fallBackOrFail(message, reason, now);
        }
    }

    private void fallBackOrFail(Message message, String reason, Instant now) {
        if (!fallBack(message, reason, now, now)) {
            var outcome = message.unsure() ? NoticeOutcome.UNKNOWN : NoticeOutcome.FAILED;
            end(message, outcome, reason, reference(message), now);
        }
    }

    /** Takes the contact's next channel, if there is one. @return whether there was */
    private boolean fallBack(Message message, String reason, Instant at, Instant now) {
        var next = nextChannel(message);
        next.ifPresent(channel -> {
            append(Entry.FALLBACK, message, now, "Chuyển sang " + channel.words() + ". " + reason, null);
            messages.changeChannel(message.id(), message.channel(), channel);
            messages.move(message.id(), Message.State.READY, at);
        });
        return next.isPresent();
    }

    private Optional<Channel> nextChannel(Message message) {
        return directory.contact(message.contact()).channels().stream()
                .filter(channel -> channel != message.channel())
                .filter(channel -> !message.refused().contains(channel))
                .findFirst();
    }

    private boolean isGivenUp(Message message, Instant nextAttempt) {
        return message.giveUpAt() != null && nextAttempt.isAfter(message.giveUpAt());
    }

    private void end(
            Message message, NoticeOutcome outcome, @Nullable String reason, @Nullable String sentAs, Instant now) {
        notices.end(notices.open(message.id()), new End(outcome, reason, message.channel(), sentAs, now));
        messages.move(message.id(), Message.State.DONE, now);
    }

    private String reference(Message message) {
        return deliverers.of(message.channel()).reference(message.id());
    }

    private void append(Entry entry, Message message, Instant now, @Nullable String reason, @Nullable String sentAs) {
        ledger.append(entry, message, message.attempts(), now, reason, sentAs);
    }
}
