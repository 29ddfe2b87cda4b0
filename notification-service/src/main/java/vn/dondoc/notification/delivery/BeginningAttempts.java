package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import vn.dondoc.notification.addressing.Contact;
import vn.dondoc.notification.addressing.Directory;
import vn.dondoc.notification.addressing.Timetable;
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

    /** A wait shorter than the next tick costs more than it spares. */
    private static final Duration NOT_WORTH_WAITING = Duration.ofSeconds(1);

    private static final String OUT_OF_HOURS = "Ngoài giờ làm việc của người nhận.";

    private final Messages messages;
    private final Notices notices;
    private final Directory directory;
    private final Pace pace;
    private final Timetable timetable;
    private final WritingMessages writing;
    private final FreezingContent freezing;
    private final RecordingOutcomes outcomes;
    private final Deliverers deliverers;
    private final MessageLedger ledger;
    private final DeliverySettings settings;

    BeginningAttempts(
            Messages messages,
            Notices notices,
            Directory directory,
            Pace pace,
            Timetable timetable,
            WritingMessages writing,
            FreezingContent freezing,
            RecordingOutcomes outcomes,
            Deliverers deliverers,
            MessageLedger ledger,
            DeliverySettings settings) {
        this.messages = messages;
        this.notices = notices;
        this.directory = directory;
        this.pace = pace;
        this.timetable = timetable;
        this.writing = writing;
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
        if (message.refused().contains(message.channel())) {
            outcomes.noWordCame(message, now);
            return new Next.GoOn();
        }
        var contact = directory.contact(message.contact());
        var mayBeTried = mayBeTried(message, contact, now);
        if (mayBeTried.isAfter(now)) {
            ledger.append(LedgerRow.Entry.DEFERRED, message, message.attempts(), now, OUT_OF_HOURS, null);
            messages.hold(message.id(), now, mayBeTried);
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
        if (!message.hasSlot()) {
            var slot = pace.next(message.channel(), address.get(), now);
            if (slot.isAfter(now.plus(NOT_WORTH_WAITING)) && !message.isUrgent()) {
                messages.takeSlot(message.id(), slot);
                return new Next.GoOn();
            }
        }
        return begin(message, content(message, open, now), contact.name(), address.get(), now);
    }

    private Next begin(Message message, Content content, String name, String address, Instant now) {
        messages.beginAttempt(message.id(), address, now, now.plus(settings.lease()), now.plus(settings.giveUpAfter()));
        int number = message.attempts() + 1;
        ledger.append(
                LedgerRow.Entry.ATTEMPT_BEGAN,
                message,
                number,
                now,
                null,
                deliverers.of(message.channel()).reference(message.id()));
        var frozenAt = message.frozenAt() == null ? now : message.frozenAt();
        return new Next.Send(new Attempt(
                message.id(),
                message.contact(),
                number,
                message.channel(),
                name,
                address,
                message.isUrgent(),
                content,
                frozenAt,
                now));
    }

    /** A message closed in its reader's hours may come to be tried outside them: again, by another channel, after an outage. */
    private Instant mayBeTried(Message message, Contact contact, Instant now) {
        var hours = timetable.hours(contact);
        return timetable.isWorkingTime(now, hours)
                ? now
                : timetable.mayBeTried(now, hours, writing.entries(message.id()));
    }

    /** What was frozen; written again if notices were struck or the channel changed. */
    private Content content(Message message, int open, Instant now) {
        if (message.content() != null && Integer.valueOf(open).equals(message.noticesWritten())) {
            return message.content();
        }
        return freezing.freeze(message, open, now);
    }
}
