package vn.dondoc.task.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.task.TaskId;

/** What the signed-in user says of a task that he or she may see; the same for pages and interfaces. */
@ApplicationScoped
class TaskAnswers {

    static final int LONGEST_NOTE = 2_000;
    static final String NOTE_TOO_LONG = "Ghi chú dài quá 2.000 ký tự.";

    private final VisibleTasks visible;
    private final TaskViews views;
    private final Acknowledging acknowledging;
    private final Completing completing;
    private final EnteringDay enteringDay;
    private final Following following;
    private final Withdrawing withdrawing;
    private final CurrentUser user;
    private final Clock clock;

    TaskAnswers(
            VisibleTasks visible,
            TaskViews views,
            Acknowledging acknowledging,
            Completing completing,
            EnteringDay enteringDay,
            Following following,
            Withdrawing withdrawing,
            CurrentUser user,
            Clock clock) {
        this.visible = visible;
        this.views = views;
        this.acknowledging = acknowledging;
        this.completing = completing;
        this.enteringDay = enteringDay;
        this.following = following;
        this.withdrawing = withdrawing;
        this.user = user;
        this.clock = clock;
    }

    Answered acknowledge(TaskId id) {
        return orRefuse(
                acknowledging.acknowledge(List.of(seen(id)), user.name(), now()).getFirst());
    }

    Answered complete(TaskId id, @Nullable String note) {
        return orRefuse(completing.complete(seen(id), user.name(), blankToNull(note), now()));
    }

    /** @param everyUnit whether the day holds for all units that were given the same */
    void enterDay(TaskId id, AwaitedDay day, boolean everyUnit, @Nullable String reason) {
        enteringDay.enter(seen(id), day, everyUnit, user.name(), blankToNull(reason), now());
    }

    /** @param document that moves the day */
    void amend(TaskId id, LocalDate lastDay, boolean everyUnit, String document) {
        enteringDay.amend(seen(id), lastDay, everyUnit, user.name(), document.strip(), now());
    }

    /** @param reason the document or decision it rests on */
    Answered withdraw(TaskId id, String reason) {
        return withdrawing.withdraw(seen(id), user.name(), reason.strip(), now());
    }

    void follow(TaskId id) {
        following.follow(seen(id), user.name(), now());
    }

    void unfollow(TaskId id) {
        following.unfollow(seen(id), user.name(), now());
    }

    TaskView view(TaskId id) {
        return views.of(visible.task(id), now());
    }

    private TaskId seen(TaskId id) {
        return visible.task(id).id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Answered orRefuse(Answered answered) {
        return switch (answered) {
            case Answered.Recorded recorded -> recorded;
            case Answered.Already already -> already;
            case Answered.NotAsked(var id, var at) ->
                throw Refusal.of(TaskProblem.WITHDRAWN, "Nhiệm vụ " + id + " đã được thu hồi, không cần trả lời nữa.");
        };
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
