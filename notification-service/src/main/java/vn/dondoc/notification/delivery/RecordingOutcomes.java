package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.addressing.Directory;
import vn.dondoc.notification.ledger.LedgerRow;
import vn.dondoc.notification.ledger.LedgerRow.Entry;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.End;
import vn.dondoc.notification.notice.NoticeId;
import vn.dondoc.notification.notice.NoticeOutcome;
import vn.dondoc.notification.notice.Notices;

/** Decides what the outcome of an attempt means for its message, and writes it down with the ends of the notices. */
@ApplicationScoped
class RecordingOutcomes {

    /** A message whose attempt was taken over. */
    private record Accepted(Message message, String sentAs, Instant at, boolean hasArrived) {

        LedgerRow row() {
            return MessageLedger.row(Entry.ACCEPTED, message, message.channel(), message.attempts(), at, null, sentAs);
        }

        End end() {
            return new End(NoticeOutcome.DELIVERED, null, message.channel(), sentAs, at);
        }
    }

    private final Messages messages;
    private final Notices notices;
    private final Directory directory;
    private final Deliverers deliverers;
    private final MessageLedger ledger;
    private final ConfirmingArrival confirming;
    private final BackOff backOff;
    private final DeliverySettings settings;

    RecordingOutcomes(
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

    /** To be called in a transaction of its own, after attempts have come back. */
    void record(List<Returned> returned) {
        var arrived = arrivedAlready(returned);
        var locked = messages
                .locked(returned.stream().map(one -> one.attempt().message()).toList())
                .stream()
                .collect(Collectors.toMap(Message::id, Function.identity()));
        var accepted = new ArrayList<Accepted>();
        for (var one : returned) {
            var attempt = one.attempt();
            var message = Objects.requireNonNull(locked.get(attempt.message()));
            boolean isAwaited = message.state() == Message.State.SENDING && message.attempts() == attempt.number();
            switch (one.outcome()) {
                case DeliveryOutcome.Delivered delivered
                when isAwaited ->
                    accepted.add(
                            new Accepted(message, delivered.sentAs(), one.at(), arrived.contains(delivered.sentAs())));
                case DeliveryOutcome outcome when isAwaited -> settle(message, outcome, one.at());
                case DeliveryOutcome.Delivered late -> deliveredLate(message, attempt, late, one.at());
                default -> {
                    // it was called unknown when its lease was over, and it knows no better
                }
            }
        }
        end(accepted);
    }

    /**
     * What channels have told of the arrival of, by what they call it. Asked before a message is locked, and in one order: whoever hears
     * of an arrival goes the same way, and the two do not wait for each other.
     */
    private Set<String> arrivedAlready(List<Returned> returned) {
        var arrived = new TreeMap<String, Channel>();
        for (var one : returned) {
            if (one.outcome() instanceof DeliveryOutcome.Delivered(var sentAs)) {
                arrived.put(sentAs, one.attempt().channel());
            }
        }
        arrived.entrySet().removeIf(sent -> !deliverers.of(sent.getValue()).hasWordOf(sent.getKey()));
        return arrived.keySet();
    }

    /** Back after its lease was over: what was called unknown meanwhile was accepted, by the channel of the attempt, whichever the message has moved to. */
    private void deliveredLate(Message message, Attempt attempt, DeliveryOutcome.Delivered late, Instant now) {
        var channel = attempt.channel();
        ledger.append(Entry.ACCEPTED, message, channel, attempt.number(), now, null, late.sentAs());
        endAll(message, new End(NoticeOutcome.DELIVERED, null, channel, late.sentAs(), now));
        if (message.state() == Message.State.READY) {
            messages.move(message.id(), Message.State.DONE, now);
        }
    }

    /** What most attempts come to, by a few statements for all of them. */
    private void end(List<Accepted> all) {
        if (all.isEmpty()) {
            return;
        }
        var ids = all.stream().map(one -> one.message().id()).toList();
        var open = notices.open(ids);
        var ends = new HashMap<NoticeId, End>();
        all.forEach(
                one -> open.getOrDefault(one.message().id(), List.of()).forEach(notice -> ends.put(notice, one.end())));
        ledger.append(all.stream().map(Accepted::row).toList());
        notices.end(ends);
        messages.move(ids, Message.State.DONE, all.getFirst().at());
        all.stream()
                .filter(Accepted::hasArrived)
                .forEach(one ->
                        confirming.arrived(one.message().id(), one.message().channel(), one.sentAs(), one.at()));
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
        endAll(message, new End(outcome, reason, message.channel(), sentAs, now));
        messages.move(message.id(), Message.State.DONE, now);
    }

    private void endAll(Message message, End end) {
        notices.end(notices.open(message.id()), end);
    }

    private String reference(Message message) {
        return deliverers.of(message.channel()).reference(message.id());
    }

    private void append(Entry entry, Message message, Instant now, @Nullable String reason, @Nullable String sentAs) {
        ledger.append(entry, message, message.attempts(), now, reason, sentAs);
    }
}
