package vn.dondoc.task.tracking;

import static vn.dondoc.task.tracking.TaskFact.Kind.DAY_MOVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.reminding.Replanning;
import vn.dondoc.task.reminding.WithdrawalReason;

/**
 * A last day that was counted is another by another calendar: a new version of the deadline, without anybody's doing. A day that
 * stands in the document or was entered stays, and so does one that has passed.
 */
@ApplicationScoped
public class MovingCountedDays {

    private static final String CALENDAR = "Lịch làm việc";

    private final Tasks tasks;
    private final History history;
    private final TasksPublisher publisher;
    private final Replanning replanning;

    MovingCountedDays(Tasks tasks, History history, TasksPublisher publisher, Replanning replanning) {
        this.tasks = tasks;
        this.history = history;
        this.publisher = publisher;
        this.replanning = replanning;
    }

    /** The unfinished tasks whose last day this calendar moves, in the order of their present last days. */
    @Transactional
    public List<MovedDay> moved(WorkingCalendar calendar, Instant now) {
        return tasks.counted().stream()
                .flatMap(task -> moved(task, calendar, now).stream())
                .toList();
    }

    /**
     * Moves those of the tasks whose last day is another by this calendar; in the transaction that has locked their rows.
     *
     * @param why the document the calendar rests on
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(Collection<TaskId> ids, WorkingCalendar calendar, String why, Instant now) {
        var counted = tasks.countedOf(ids);
        if (counted.isEmpty()) {
            return;
        }
        for (var task : tasks.lock(counted)) {
            moved(task, calendar, now).ifPresent(moved -> move(task, moved, calendar, why, now));
        }
    }

    private void move(Task task, MovedDay moved, WorkingCalendar calendar, String why, Instant now) {
        var counting = task.counting();
        var stated = task.assignment().deadline();
        if (counting == null || stated == null) {
            return;
        }
        task.moveTo(
                moved.to(), stated.words() + ": " + counting.inWords(calendar) + "; lịch làm việc theo " + why, now);
        history.persist(new TaskFact(task, DAY_MOVED, now, CALENDAR, why));
        history.flush();
        publisher.deadlineChanged(task, CALENDAR, why, now);
        replanning.replanAndTakeBack(List.of(task.id()), WithdrawalReason.DEADLINE_CHANGED, now);
    }

    private static Optional<MovedDay> moved(Task task, WorkingCalendar calendar, Instant now) {
        var counting = task.counting();
        var deadline = task.deadline();
        if (counting == null || deadline == null || deadline.lastDay() == null) {
            return Optional.empty();
        }
        var to = counting.lastDay(calendar);
        boolean over = deadline.lastDay().isBefore(LocalDate.ofInstant(now, VietnamTime.ZONE));
        return over || to.equals(deadline.lastDay())
                ? Optional.empty()
                : Optional.of(new MovedDay(task.id(), task.unit(), deadline.words(), deadline.lastDay(), to));
    }
}
