package vn.dondoc.task.tracking;

import static vn.dondoc.task.tracking.TaskFact.Kind.DAY_ENTERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.reminding.Replanning;
import vn.dondoc.task.reminding.WithdrawalReason;

/** Somebody enters the day that the document left open: a new version of the deadline, with steps of its own. */
@ApplicationScoped
class EnteringDay {

    private final Tasks tasks;
    private final History history;
    private final TasksPublisher publisher;
    private final Replanning replanning;

    EnteringDay(Tasks tasks, History history, TasksPublisher publisher, Replanning replanning) {
        this.tasks = tasks;
        this.history = history;
        this.publisher = publisher;
        this.replanning = replanning;
    }

    @Transactional
    void enter(TaskId id, LocalDate lastDay, String by, @Nullable String reason, Instant now) {
        var task = tasks.lock(List.of(id)).getFirst();
        Finished.refuse(task, now);
        var stated = task.assignment().deadline();
        if (stated == null || !task.takesADay()) {
            throw Refusal.of(TaskProblem.DAY_IS_STATED, "Nhiệm vụ " + id + " không chờ ai nhập hạn cuối.");
        }
        refuseIfBeforeDocument(task, lastDay);
        var how = stated.words() + ": hạn cuối do " + by + " nhập là " + VietnameseDates.weekdayAndDate(lastDay);
        task.enterDay(lastDay, how, now);
        history.persist(new TaskFact(task, DAY_ENTERED, now, by, reason));
        history.flush();
        publisher.deadlineChanged(task, by, reason, now);
        replanning.replanAndTakeBack(List.of(id), WithdrawalReason.DEADLINE_CHANGED, now);
    }

    private static void refuseIfBeforeDocument(Task task, LocalDate lastDay) {
        var issuedOn = task.assignment().directive().issuedOn();
        if (lastDay.isBefore(issuedOn)) {
            var message = "Hạn cuối " + VietnameseDates.date(lastDay) + " trước ngày ban hành văn bản ("
                    + VietnameseDates.date(issuedOn) + "). Xin nhập ngày khác.";
            throw Refusal.of(TaskProblem.INVALID, message).with("errors", List.of(new FieldError("/lastDay", message)));
        }
    }
}
