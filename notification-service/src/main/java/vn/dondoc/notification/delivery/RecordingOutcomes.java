package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Deliverers deliverers;
    private final MessageLedger ledger;
    private final ConfirmingArrival confirming;
    private final SettlingMessages settling;

    RecordingOutcomes(
            Messages messages,
            Notices notices,
            Deliverers deliverers,
            MessageLedger ledger,
            ConfirmingArrival confirming,
            SettlingMessages settling) {
        this.messages = messages;
        this.notices = notices;
        this.deliverers = deliverers;
        this.ledger = ledger;
        this.confirming = confirming;
        this.settling = settling;
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
                case DeliveryOutcome outcome when isAwaited -> settling.settle(message, outcome, one.at());
                case DeliveryOutcome.Delivered(var sentAs) ->
                    deliveredLate(one, new Accepted(message, sentAs, one.at(), arrived.contains(sentAs)));
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
    private void deliveredLate(Returned returned, Accepted late) {
        var message = late.message();
        var channel = returned.attempt().channel();
        var number = returned.attempt().number();
        ledger.append(Entry.ACCEPTED, message, channel, number, late.at(), null, late.sentAs());
        var end = new End(NoticeOutcome.DELIVERED, null, channel, late.sentAs(), late.at());
        notices.end(notices.open(message.id()), end);
        if (message.state() == Message.State.READY) {
            messages.move(message.id(), Message.State.DONE, late.at());
        }
        if (late.hasArrived()) {
            confirming.arrived(message.id(), channel, late.sentAs(), late.at());
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
}
