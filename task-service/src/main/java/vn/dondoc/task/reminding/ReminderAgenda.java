package vn.dondoc.task.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.dondoc.messaging.Agenda;

/** Tells a clock that is moved when the next reminder is handed over. */
@ApplicationScoped
class ReminderAgenda implements Agenda {

    private final RemindedTasks tasks;

    ReminderAgenda(RemindedTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    @Transactional
    public Optional<Instant> next(Instant now) {
        return tasks.nextAfter(now);
    }

    @Override
    @Transactional
    public long inHand(Instant now) {
        return tasks.due(now);
    }
}
