package vn.dondoc.notification.receiving;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.dondoc.kit.audit.Changes;
import vn.dondoc.kit.audit.KindOfChange;
import vn.dondoc.kit.audit.NewChange;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.messaging.UnreadableEvent;
import vn.dondoc.notification.delivery.Scrubbed;

/**
 * Processes a dead letter again, once its cause is mended. Nothing is told twice by it: an intent is taken over once, a
 * notice that ended stays so, a step taken back meanwhile is passed over, and what a newer event replaced is left alone.
 */
@ApplicationScoped
class RedrivingDeadLetters {

    private static final KindOfChange REDRIVEN = new KindOfChange("dead-letter-redriven", "Xử lý lại sự kiện");

    private final KeptDeadLetters letters;
    private final RemindersConsumer reminders;
    private final UnitsConsumer units;
    private final TasksConsumer tasks;
    private final Changes changes;
    private final Clock clock;

    RedrivingDeadLetters(
            KeptDeadLetters letters,
            RemindersConsumer reminders,
            UnitsConsumer units,
            TasksConsumer tasks,
            Changes changes,
            Clock clock) {
        this.letters = letters;
        this.reminders = reminders;
        this.units = units;
        this.tasks = tasks;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param by name of the person who asks for it */
    DeadLetter redrive(long id, String by) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var content = letters.open(id)
                        .orElseThrow(() -> Refusal.notFound("Không có sự kiện số " + id + " cần xử lý lại."));
                var outcome = process(content.event());
                letters.redriven(id, true, outcome, by, clock.instant());
                record(id, outcome, by);
            });
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            Log.warnf(e, "Dead letter %d cannot be processed yet", id);
            QuarkusTransaction.requiringNew().run(() -> {
                var outcome = "Vẫn lỗi: " + Scrubbed.of(e.getMessage());
                letters.redriven(id, false, outcome, by, clock.instant());
                record(id, outcome, by);
            });
        }
        return letters.find(id).orElseThrow();
    }

    private void record(long id, String outcome, String by) {
        changes.record(by, clock.instant(), new NewChange(REDRIVEN, Long.toString(id), null, new Redriven(outcome)));
    }

    private record Redriven(String outcome) {}

    private String process(IncomingEvent event) {
        switch (event.topic()) {
            case "dondoc.reminders" -> reminders.handleLate(event);
            case "dondoc.tasks" -> tasks.handle(event);
            case "dondoc.units" -> {
                if (event.sequence() > 0 && letters.newest(event.topic(), event.key()) >= event.sequence()) {
                    return "Đã có bản mới hơn, không cần xử lý.";
                }
                units.handle(event);
            }
            default -> throw new UnreadableEvent("Not a topic of this service: " + event.topic());
        }
        return "Đã xử lý.";
    }
}
