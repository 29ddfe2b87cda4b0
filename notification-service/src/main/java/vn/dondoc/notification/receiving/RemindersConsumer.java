package vn.dondoc.notification.receiving;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.dondoc.messaging.Inbox;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.messaging.RecordsConsumer;
import vn.dondoc.messaging.UnreadableEvent;
import vn.dondoc.notification.addressing.Addressing;
import vn.dondoc.notification.addressing.Intent;
import vn.dondoc.notification.addressing.Intents;
import vn.dondoc.notification.addressing.Step;
import vn.dondoc.notification.delivery.TakingBack;
import vn.dondoc.notification.notice.Audience;
import vn.dondoc.notification.notice.ReminderKind;

/** Hears who must hear of what, and what need no longer be said. */
@ApplicationScoped
class RemindersConsumer implements RecordsConsumer {

    static final String DUE = "vn.dondoc.reminder-due.v1";
    static final String REPORT = "vn.dondoc.report-due.v1";
    static final String WITHDRAWN = "vn.dondoc.reminder-withdrawn.v1";

    private final Inbox inbox;
    private final Addressing addressing;
    private final TakingBack takingBack;
    private final Intents intents;
    private final Clock clock;

    RemindersConsumer(Inbox inbox, Addressing addressing, TakingBack takingBack, Intents intents, Clock clock) {
        this.inbox = inbox;
        this.addressing = addressing;
        this.takingBack = takingBack;
        this.intents = intents;
        this.clock = clock;
    }

    @Override
    public String channel() {
        return "reminders";
    }

    @Override
    @Incoming("reminders")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive("reminders", records, this::handle);
    }

    void handle(IncomingEvent event) {
        var now = clock.instant();
        switch (event.type()) {
            case DUE -> due(event.data(ReminderDue.class), now);
            case REPORT -> report(event.data(ReportDue.class), now);
            case WITHDRAWN -> withdrawn(event.data(ReminderWithdrawn.class), now);
            default -> throw new UnreadableEvent("Not an event of this topic: " + event.type());
        }
    }

    /** The same for an event that was a dead letter: what was taken back meanwhile is passed over. */
    void handleLate(IncomingEvent event) {
        if (!event.type().equals(DUE)) {
            handle(event);
            return;
        }
        var due = event.data(ReminderDue.class);
        var open = due.items().stream()
                .filter(item ->
                        !wasWithdrawn(due.audience(), new Step(item.taskId(), item.deadlineVersion(), item.step())))
                .toList();
        due(new ReminderDue(due.audience(), due.notBefore(), due.kind(), open), clock.instant());
    }

    private boolean wasWithdrawn(Audience audience, Step step) {
        intents.holdUntilTheEnd(audience, step);
        return intents.wasWithdrawn(audience, step);
    }

    private void due(ReminderDue due, Instant now) {
        for (var item : due.items()) {
            addressing.take(new Intent(due.audience(), due.kind(), due.notBefore(), item), now);
        }
    }

    private void report(ReportDue due, Instant now) {
        addressing.take(new Intent(due.audience(), ReminderKind.REPORT, due.notBefore(), due.report()), now);
    }

    private void withdrawn(ReminderWithdrawn withdrawn, Instant now) {
        for (var step : withdrawn.items()) {
            takingBack.takeBack(withdrawn.audience(), step, withdrawn.reason(), now);
        }
    }
}
