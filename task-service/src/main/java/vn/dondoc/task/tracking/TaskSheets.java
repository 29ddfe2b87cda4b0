package vn.dondoc.task.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Originals;
import vn.dondoc.task.directive.Units;
import vn.dondoc.task.reminding.Telling;
import vn.dondoc.task.tracking.TaskSheet.Allowed;
import vn.dondoc.task.tracking.TaskSheet.Coming;

/** Gathers the page of one task for the present user. */
@ApplicationScoped
class TaskSheets {

    private final VisibleTasks visible;
    private final TaskViews views;
    private final Papers papers;
    private final CurrentUser user;
    private final Clock clock;

    TaskSheets(VisibleTasks visible, TaskViews views, Papers papers, CurrentUser user, Clock clock) {
        this.visible = visible;
        this.views = views;
        this.papers = papers;
        this.user = user;
        this.clock = clock;
    }

    TaskSheet of(TaskId id) {
        var now = clock.instant();
        var task = visible.task(id);
        var assignment = task.assignment();
        var stated = assignment.deadline();
        var words = stated == null ? null : stated.words();
        return new TaskSheet(
                views.of(task, now),
                MarkedText.ofContent(assignment.content(), words),
                MarkedText.ofOriginal(papers.original(task), assignment.start(), assignment.end(), words),
                papers.names(assignment.supervising()),
                papers.history(id),
                papers.tellings(id),
                papers.coming(id, now),
                allowed(task, now));
    }

    private Allowed allowed(Task task, Instant now) {
        var unfinished = switch (task.status(now)) {
            case TaskStatus.Withdrawn w -> false;
            case TaskStatus.Completed c -> false;
            case TaskStatus.NotFollowed n -> true;
            case TaskStatus.Overdue o -> true;
            case TaskStatus.DueSoon d -> true;
            case TaskStatus.Open o -> true;
            case TaskStatus.AwaitingDay a -> true;
            case TaskStatus.Undated u -> true;
        };
        var steers = unfinished && user.seesEveryUnit();
        return new Allowed(
                unfinished && task.acknowledgedAt() == null,
                unfinished,
                steers && task.takesADay(),
                steers && task.deadline() != null && !task.takesADay(),
                steers,
                steers && !task.followed(),
                steers && task.followed());
    }

    /** What is kept of a task beside the task. */
    @ApplicationScoped
    static class Papers {

        private final Originals originals;
        private final History history;
        private final Units units;
        private final Plans plans;

        Papers(Originals originals, History history, Units units, Plans plans) {
            this.originals = originals;
            this.history = history;
            this.units = units;
            this.plans = plans;
        }

        String original(Task task) {
            return originals.textOf(task.assignment().directive().id());
        }

        List<TaskFact> history(TaskId task) {
            return history.of(task);
        }

        List<Telling> tellings(TaskId task) {
            return plans.tellings(task);
        }

        List<String> names(List<String> codes) {
            var names = units.namesOf(codes);
            return codes.stream().map(code -> names.getOrDefault(code, code)).toList();
        }

        List<Coming> coming(TaskId task, Instant now) {
            var steps = plans.coming(task, now);
            var names = units.namesOf(
                    steps.stream().map(step -> step.audience().unit()).toList());
            return steps.stream()
                    .map(step -> new Coming(
                            step,
                            names.getOrDefault(
                                    step.audience().unit(), step.audience().unit())))
                    .toList();
        }
    }
}
