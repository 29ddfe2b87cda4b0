package vn.dondoc.task.reminding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.messaging.Outbox;
import vn.dondoc.messaging.OutgoingEvent;
import vn.dondoc.task.calendar.Calendars;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.policy.ReminderKind;

/** Hands over to notification-service: one event for each audience, kind and time, the intents beside it. */
@ApplicationScoped
class HandingOver {

    private static final String TOPIC = "dondoc.reminders";

    private final Intents intents;
    private final Outbox outbox;
    private final Calendars calendars;
    private final MeterRegistry meters;

    HandingOver(Intents intents, Outbox outbox, Calendars calendars, MeterRegistry meters) {
        this.intents = intents;
        this.outbox = outbox;
        this.calendars = calendars;
        this.meters = meters;
    }

    void handOver(List<Told> told, Instant now) {
        if (told.isEmpty()) {
            return;
        }
        intents.record(told, now);
        var calendar = calendars.inForce().calendar();
        outbox.append(told.stream().collect(groupingBy(Message::of, LinkedHashMap::new, toList())).entrySet().stream()
                .flatMap(message -> events(message.getKey(), message.getValue(), calendar).stream())
                .toList());
        meters.counter("dondoc.reminders.handed_over").increment(told.size());
    }

    /** No other transaction hands over to these audiences before this one ends. */
    void hold(Collection<Audience> audiences) {
        outbox.hold(TOPIC, audiences.stream().map(Audience::key).toList());
    }

    /** Takes back what may not have been said yet; the same key as the reminder, so it always follows it. */
    void takeBack(List<Intents.Withdrawn> withdrawn, WithdrawalReason reason) {
        outbox.append(withdrawn.stream()
                .collect(groupingBy(Intents.Withdrawn::audience, mapping(Intents.Withdrawn::item, toList())))
                .entrySet()
                .stream()
                .flatMap(audience -> chunks(audience.getValue()).stream()
                        .map(items -> new ReminderWithdrawn(audience.getKey(), reason, items)))
                .map(event -> event(event.audience(), ReminderWithdrawn.TYPE, event))
                .toList());
    }

    private static List<OutgoingEvent> events(Message message, List<Told> told, WorkingCalendar calendar) {
        return chunks(told).stream()
                .map(chunk -> chunk.stream()
                        .map(one -> ReminderDue.Item.of(
                                one, lastWorkingDay(one.mention().deadline(), calendar)))
                        .toList())
                .map(items -> new ReminderDue(message.audience(), message.notBefore(), message.kind(), items))
                .map(due -> event(message.audience(), ReminderDue.TYPE, due))
                .toList();
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        return all.stream()
                .gather(Gatherers.windowFixed(ReminderDue.MOST_ITEMS))
                .toList();
    }

    private static OutgoingEvent event(Audience audience, String type, Object data) {
        return new OutgoingEvent(TOPIC, audience.key(), type, audience.key(), data);
    }

    private static @Nullable LocalDate lastWorkingDay(@Nullable Deadline deadline, WorkingCalendar calendar) {
        return deadline == null || deadline.lastDay() == null ? null : calendar.lastWorkingDayUpTo(deadline.lastDay());
    }

    /** What goes into one message. */
    private record Message(Audience audience, Instant notBefore, ReminderKind kind) {
        static Message of(Told told) {
            return new Message(told.audience(), told.notBefore(), told.kind());
        }
    }
}
