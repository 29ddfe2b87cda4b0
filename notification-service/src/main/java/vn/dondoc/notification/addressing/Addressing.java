package vn.dondoc.notification.addressing;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.notification.message.DueItem;
import vn.dondoc.notification.message.Report;
import vn.dondoc.notification.notice.Audience;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.End;
import vn.dondoc.notification.notice.NoticeId;
import vn.dondoc.notification.notice.NoticeOutcome;
import vn.dondoc.notification.notice.Notices;
import vn.dondoc.notification.notice.ReminderKind;
import vn.dondoc.notification.notice.Role;

/** Turns intents into notices: one for each contact of the audience, each in the message it travels with. */
@ApplicationScoped
public class Addressing {

    private final Intents intents;
    private final Directory directory;
    private final Gatherings gatherings;
    private final Notices notices;
    private final MeterRegistry meters;
    private final Timetable timetable;

    Addressing(
            Intents intents,
            Directory directory,
            Gatherings gatherings,
            Notices notices,
            MeterRegistry meters,
            Timetable timetable) {
        this.intents = intents;
        this.directory = directory;
        this.gatherings = gatherings;
        this.notices = notices;
        this.meters = meters;
        this.timetable = timetable;
    }

    /** Takes an intent over; one that was taken before has no effect. Until its unit is known it waits. */
    public void take(Intent intent, Instant now) {
        intents.keep(intent, now).ifPresent(kept -> {
            for (var step : intent.matter().supersedes()) {
                intents.keepSuperseded(intent, step, now)
                        .ifPresent(superseded -> endUnsent(
                                superseded,
                                NoticeOutcome.SUPERSEDED,
                                "Đã gộp vào lần nhắc " + intent.matter().step() + ".",
                                now));
            }
            directory.unitNameOrNoneUntilTheEnd(intent.audience().unit()).ifPresent(name -> address(kept, name, now));
        });
    }

    /** Addresses what came before its unit was known. */
    public void unitKnown(String unit, Instant now) {
        directory.unitName(unit).ifPresent(name -> intents.unaddressed(unit).forEach(kept -> address(kept, name, now)));
    }

    private void address(Intents.Kept kept, String unitName, Instant now) {
        intents.addressed(kept.id(), now);
        if (kept.intent().kind() == ReminderKind.WITHDRAWAL) {
            addressWithdrawal(kept, now);
            return;
        }
        var contacts = contacts(kept.intent());
        if (contacts.isEmpty()) {
            nobody(kept, unitName, now);
        }
        var told = new HashSet<ContactId>();
        contacts.stream()
                .sorted(Comparator.comparing(contact -> contact.channels().isEmpty()))
                .forEach(contact -> plan(kept, contact, told, now));
    }

    /** To the very persons whose calendars it is about: no substitute has the entry. */
    private void addressWithdrawal(Intents.Kept kept, Instant now) {
        var concerned = directory.withEntry(
                kept.intent().audience(), kept.intent().matter().taskId());
        if (concerned.isEmpty()) {
            endUnsent(
                    kept.id(),
                    NoticeOutcome.SUPPRESSED,
                    "Chưa gửi hạn cuối của nhiệm vụ vào lịch của ai nên không phải báo gỡ.",
                    now);
        }
        for (var contact : concerned) {
            if (contact.channels().contains(Channel.EMAIL)) {
                var message = gatherings.join(contact.id(), Channel.EMAIL, departure(kept.intent(), contact, now));
                notices.plan(kept.id(), contact.id(), null, message, now);
            } else {
                suppress(kept, contact, "Người nhận không có địa chỉ thư điện tử để nhận tệp gỡ lịch.", now);
            }
        }
    }

    private void unreachable(Intents.Kept kept, Contact contact, Instant now) {
        meters.counter("dondoc.notices.unreachable").increment();
        Log.warnf("Contact %s can be reached by no channel", contact.id().value());
        suppress(kept, contact, "Người nhận chưa có địa chỉ thư điện tử hoặc số Zalo dùng được.", now);
    }

    private void suppress(Intents.Kept kept, Contact contact, String reason, Instant now) {
        end(notices.plan(kept.id(), contact.id(), null, null, now), NoticeOutcome.SUPPRESSED, reason, now);
    }

    private void plan(Intents.Kept kept, Contact contact, Set<ContactId> told, Instant now) {
        if (contact.channels().isEmpty()) {
            unreachable(kept, contact, now);
            return;
        }
        var departure = departure(kept.intent(), contact, now);
        var substitute = directory.substitute(
                contact.id(), departure.closesAt().atZone(VietnamTime.ZONE).toLocalDate());
        var hears = substitute.orElse(contact);
        if (told.add(hears.id())) {
            var leaves = substitute.isPresent() ? departure(kept.intent(), hears, now) : departure;
            var message = gatherings.join(hears.id(), channel(kept.intent(), hears), leaves);
            notices.plan(kept.id(), hears.id(), substitute.isPresent() ? contact.id() : null, message, now);
        }
    }

    /** A report for a unit that names no leader goes to its focal point, who shows it. */
    private List<Contact> contacts(Intent intent) {
        var contacts = directory.contacts(intent.audience());
        return contacts.isEmpty() && intent.kind() == ReminderKind.REPORT
                ? directory.contacts(new Audience(intent.audience().unit(), Role.FOCAL))
                : contacts;
    }

    private Departure departure(Intent intent, Contact contact, Instant now) {
        var hours = timetable.hours(contact);
        return switch (intent.matter()) {
            case DueItem item ->
                timetable.departure(
                        intent.kind(),
                        item,
                        intent.notBefore(),
                        now,
                        hours,
                        morning -> gatherings.isClosed(contact.id(), morning));
            case Report report -> timetable.departure(report, intent.notBefore(), now, hours);
        };
    }

    private static Channel channel(Intent intent, Contact contact) {
        return switch (intent.matter()) {
            case DueItem item -> contact.channelFor(item.directive().urgency());
            case Report report -> contact.channelForReport();
        };
    }

    /** A unit without a focal point is an alarm: its tasks would be nobody's. */
    private void nobody(Intents.Kept kept, String unitName, Instant now) {
        var audience = kept.intent().audience();
        if (audience.role() == Role.FOCAL) {
            meters.counter("dondoc.notices.unreachable").increment();
            Log.warnf("Unit %s has no focal point", audience.unit());
        }
        endUnsent(
                kept.id(),
                NoticeOutcome.SUPPRESSED,
                "Đơn vị " + unitName + " chưa có " + audience.role().words() + " trong danh bạ nhận tin.",
                now);
    }

    /** An intent whose unit is still unknown was taken back. */
    public void endUnaddressed(long intent, String reason, Instant now) {
        intents.addressed(intent, now);
        endUnsent(intent, NoticeOutcome.SUPPRESSED, reason, now);
    }

    private void endUnsent(long intent, NoticeOutcome outcome, String reason, Instant now) {
        end(notices.plan(intent, null, null, null, now), outcome, reason, now);
    }

    private void end(NoticeId notice, NoticeOutcome outcome, String reason, Instant now) {
        notices.end(List.of(notice), End.unsent(outcome, reason, now));
    }
}
