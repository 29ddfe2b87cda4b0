package vn.dondoc.task.tracking;

import static vn.dondoc.task.tracking.TaskFact.Kind.DAY_AMENDED;
import static vn.dondoc.task.tracking.TaskFact.Kind.DAY_ENTERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.calendar.Calendars;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.reminding.Replanning;
import vn.dondoc.task.reminding.WithdrawalReason;

/** Somebody enters the day that the document left open: a new version of the deadline, with steps of its own. */
@ApplicationScoped
class EnteringDay {

    private final Tasks tasks;
    private final History history;
    private final TasksPublisher publisher;
    private final Replanning replanning;
    private final Calendars calendars;

    EnteringDay(Tasks tasks, History history, TasksPublisher publisher, Replanning replanning, Calendars calendars) {
        this.tasks = tasks;
        this.history = history;
        this.publisher = publisher;
        this.replanning = replanning;
        this.calendars = calendars;
    }

    /**
     * A document moves the day that another had set: a new version of the deadline, with steps of its own.
     *
     * @param document that moves it, as it is cited
     */
    @Transactional
    void amend(TaskId id, LocalDate lastDay, boolean everyUnit, String by, String document, Instant now) {
        var task = tasks.lock(List.of(id)).getFirst();
        Finished.refuse(task, now);
        var stated = task.assignment().deadline();
        if (stated == null) {
            throw invalid("/lastDay", "Nhiệm vụ này không có thời hạn để sửa.");
        }
        refuseIfBeforeDocument(task, lastDay);
        var how =
                stated.words() + "; nay theo " + document + ": hạn cuối là " + VietnameseDates.weekdayAndDate(lastDay);
        record(task, new Entered(lastDay, null, how), DAY_AMENDED, everyUnit, by, document, now);
    }

    /** @param everyUnit whether the day holds for all units that were given the same */
    @Transactional
    void enter(TaskId id, AwaitedDay day, boolean everyUnit, String by, @Nullable String reason, Instant now) {
        var task = tasks.lock(List.of(id)).getFirst();
        Finished.refuse(task, now);
        var stated = task.assignment().deadline();
        if (stated == null || !task.takesADay()) {
            throw Refusal.of(TaskProblem.DAY_IS_STATED, "Nhiệm vụ " + id + " không chờ ai nhập hạn cuối.");
        }
        var entered = entered(stated, day, by, calendars.inForce().calendar());
        refuseIfBeforeDocument(task, entered.lastDay());
        record(task, entered, DAY_ENTERED, everyUnit, by, reason, now);
    }

    private void record(
            Task task,
            Entered entered,
            TaskFact.Kind kind,
            boolean everyUnit,
            String by,
            @Nullable String reason,
            Instant now) {
        var concerned = everyUnit ? tasks.lockUnfinished(tasks.sharing(task)) : List.of(task);
        for (var one : concerned) {
            one.enterDay(entered.lastDay(), entered.counting(), entered.how(), now);
            history.persist(new TaskFact(one, kind, now, by, reason));
        }
        history.flush();
        concerned.forEach(one -> publisher.deadlineChanged(one, by, reason, now));
        replanning.replanAndTakeBack(concerned.stream().map(Task::id).toList(), WithdrawalReason.DEADLINE_CHANGED, now);
    }

    private static Entered entered(Deadline stated, AwaitedDay day, String by, WorkingCalendar calendar) {
        return switch (day) {
            case AwaitedDay.LastDay(var lastDay) ->
                new Entered(
                        lastDay,
                        null,
                        stated.words() + ": hạn cuối do " + by + " nhập là " + VietnameseDates.weekdayAndDate(lastDay));
            case AwaitedDay.Event(var event, var corrected) -> {
                var limit = corrected == null ? stated.limit() : corrected;
                if (limit == null) {
                    throw invalid(
                            "/limit",
                            "Văn bản không nêu khoảng thời gian tính từ ngày mốc; xin nhập số lượng và đơn vị tính, hoặc nhập thẳng hạn cuối.");
                }
                var counting = new Counting(event, limit);
                yield new Entered(
                        counting.lastDay(calendar),
                        counting,
                        stated.words() + ": ngày mốc do " + by + " nhập là " + VietnameseDates.weekdayAndDate(event)
                                + "; " + counting.inWords(calendar));
            }
        };
    }

    private static void refuseIfBeforeDocument(Task task, LocalDate lastDay) {
        var issuedOn = task.assignment().directive().issuedOn();
        if (lastDay.isBefore(issuedOn)) {
            throw invalid(
                    "/lastDay",
                    "Hạn cuối " + VietnameseDates.date(lastDay) + " trước ngày ban hành văn bản ("
                            + VietnameseDates.date(issuedOn) + "). Xin nhập ngày khác.");
        }
    }

    private static Refusal invalid(String pointer, String message) {
        return Refusal.of(TaskProblem.INVALID, message).with("errors", List.of(new FieldError(pointer, message)));
    }

    private record Entered(LocalDate lastDay, @Nullable Counting counting, String how) {}
}
