package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dondoc.notification.addressing.Contact;
import vn.dondoc.notification.addressing.Directory;
import vn.dondoc.notification.addressing.Route;
import vn.dondoc.notification.addressing.Timetable;
import vn.dondoc.notification.ledger.LedgerRow;
import vn.dondoc.notification.message.Content;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.MessageId;
import vn.dondoc.notification.notice.NoticeId;
import vn.dondoc.notification.notice.Notices;

/**
 * Claims due messages and writes down that their attempts begin, so that a crash between here and the outcome
 * leaves a trace. Notices taken back since are no longer part of what is sent.
 */
@ApplicationScoped
class BeginningAttempts {

    /**
     * What became of messages that were due.
     *
     * @param attempts to be made now; their claims have been written. The others were settled without sending
     * @param found how many were due, at most as many as were asked for
     */
    record Begun(List<Attempt> attempts, int found) {}

    /** What is known of the messages that are looked at together. */
    private record Known(
            Map<MessageId, List<NoticeId>> open, Map<ContactId, Contact> contacts, Map<Route, String> addresses) {}

    /** A wait shorter than the next tick costs more than it spares. */
    private static final Duration NOT_WORTH_WAITING = Duration.ofSeconds(1);

    private static final String OUT_OF_HOURS = "Ngoài giờ làm việc của người nhận.";

    private final Messages messages;
    private final Notices notices;
    private final Directory directory;
    private final Pace pace;
    private final Timetable timetable;
    private final Drafts drafts;
    private final FreezingContent freezing;
    private final SettlingMessages settling;
    private final Deliverers deliverers;
    private final MessageLedger ledger;
    private final DeliverySettings settings;

    BeginningAttempts(
            Messages messages,
            Notices notices,
            Directory directory,
            Pace pace,
            Timetable timetable,
            Drafts drafts,
            FreezingContent freezing,
            SettlingMessages settling,
            Deliverers deliverers,
            MessageLedger ledger,
            DeliverySettings settings) {
        this.messages = messages;
        this.notices = notices;
        this.directory = directory;
        this.pace = pace;
        this.timetable = timetable;
        this.drafts = drafts;
        this.freezing = freezing;
        this.settling = settling;
        this.deliverers = deliverers;
        this.ledger = ledger;
        this.settings = settings;
    }

    /** To be called in a transaction of its own. @throws UnwritableMessage if one cannot be written and is to rest */
    Begun next(int most, Instant now) {
        var due = messages.toAttempt(now, most);
        var known = new Known(
                notices.open(due.stream().map(Message::id).toList()),
                directory.contacts(due.stream().map(Message::contact).toList()),
                directory.addresses(due.stream().map(BeginningAttempts::route).toList()));
        var attempts = new ArrayList<Attempt>();
        for (var message : due) {
            if (message.state() == Message.State.SENDING) {
                lost(message, now);
            } else {
                begin(message, known, now).ifPresent(attempts::add);
            }
        }
        begin(attempts, now);
        return new Begun(attempts, due.size());
    }

    private static Route route(Message message) {
        return new Route(message.contact(), message.channel());
    }

    /** Whoever had begun the attempt has not come back: it crashed, or hangs beyond every bound. */
    private void lost(Message message, Instant now) {
        settling.settle(
                message, new DeliveryOutcome.Unknown("Lần gửi bị gián đoạn, không rõ tin đã đến hay chưa."), now);
    }

    private Optional<Attempt> begin(Message message, Known known, Instant now) {
        int open = known.open().getOrDefault(message.id(), List.of()).size();
        if (open == 0) {
            messages.move(message.id(), Message.State.CANCELLED, now);
            return Optional.empty();
        }
        if (message.refused().contains(message.channel())) {
            settling.noWordCame(message, now);
            return Optional.empty();
        }
        var contact = Objects.requireNonNull(known.contacts().get(message.contact()));
        var mayBeTried = mayBeTried(message, contact, now);
        if (mayBeTried.isAfter(now)) {
            ledger.append(LedgerRow.Entry.DEFERRED, message, message.attempts(), now, OUT_OF_HOURS, null);
            messages.hold(message.id(), now, mayBeTried);
            return Optional.empty();
        }
        var address = known.addresses().get(route(message));
        if (address == null) {
            settling.settle(
                    message,
                    new DeliveryOutcome.Refused(
                            "Người nhận không còn địa chỉ " + message.channel().words() + " trong danh bạ."),
                    now);
            return Optional.empty();
        }
        if (!message.hasSlot()) {
            var slot = pace.next(message.channel(), address, now);
            if (slot.isAfter(now.plus(NOT_WORTH_WAITING)) && !message.isUrgent()) {
                messages.takeSlot(message.id(), slot);
                return Optional.empty();
            }
        }
        return Optional.of(attempt(message, content(message, open, now), contact.name(), address, now));
    }

    private static Attempt attempt(Message message, Content content, String name, String address, Instant now) {
        return new Attempt(
                message.id(),
                message.contact(),
                message.attempts() + 1,
                message.channel(),
                name,
                address,
                message.isUrgent(),
                content,
                message.frozenAt() == null ? now : message.frozenAt(),
                now);
    }

    private void begin(List<Attempt> attempts, Instant now) {
        messages.beginAttempts(attempts, now, now.plus(settings.lease()), now.plus(settings.giveUpAfter()));
        ledger.append(attempts.stream()
                .map(attempt -> LedgerRow.ofMessage(
                        now,
                        LedgerRow.Entry.ATTEMPT_BEGAN,
                        attempt.message().value(),
                        attempt.contact().value(),
                        attempt.channel().code(),
                        attempt.number(),
                        null,
                        deliverers.of(attempt.channel()).reference(attempt.message())))
                .toList());
    }

    /** A message closed in its reader's hours may come to be tried outside them: again, by another channel, after an outage. */
    private Instant mayBeTried(Message message, Contact contact, Instant now) {
        var hours = timetable.hours(contact);
        return timetable.isWorkingTime(now, hours)
                ? now
                : timetable.mayBeTried(now, hours, drafts.entries(message.id()));
    }

    /** What was frozen; written again if notices were struck or the channel changed. */
    private Content content(Message message, int open, Instant now) {
        if (message.content() != null && Integer.valueOf(open).equals(message.noticesWritten())) {
            return message.content();
        }
        return freezing.freeze(message, now);
    }
}
