package vn.dondoc.task.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.dondoc.messaging.Agenda;
import vn.dondoc.task.calendar.Calendars;

/** Tells a clock that is moved when the next reminder is handed over. */
@ApplicationScoped
class ReminderAgenda implements Agenda {

    private final RemindedTasks tasks;
    private final Calendars calendars;

    ReminderAgenda(RemindedTasks tasks, Calendars calendars) {
        this.tasks = tasks;
        this.calendars = calendars;
    }

    @Override
    @Transactional
    public Optional<Instant> next(Instant now) {
        return tasks.nextAfter(now);
    }

    @Override
    @Transactional
    public long inHand(Instant now) {
        return tasks.due(now) + tasks.outdated(calendars.inForce().version());
    }
}
