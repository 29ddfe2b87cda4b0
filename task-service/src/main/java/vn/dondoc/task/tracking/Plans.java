package vn.dondoc.task.tracking;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.reminding.Audience;
import vn.dondoc.task.reminding.NoticeEnds;
import vn.dondoc.task.reminding.Replanning;
import vn.dondoc.task.reminding.Step;
import vn.dondoc.task.reminding.Telling;
import vn.dondoc.task.tracking.PlanView.State;

/** Puts together what was told of a task and what is coming. */
@ApplicationScoped
class Plans {

    private final Replanning replanning;
    private final NoticeEnds ends;

    Plans(Replanning replanning, NoticeEnds ends) {
        this.replanning = replanning;
        this.ends = ends;
    }

    PlanView of(TaskId task, Instant now) {
        var told = ends.tellings(task).stream().map(Plans::told).distinct();
        var planned = coming(task, now).stream().map(Plans::planned);
        return new PlanView(Stream.concat(told, planned)
                .sorted(comparing(PlanView.Told::at))
                .toList());
    }

    /** Who will be told if nothing changes. */
    List<Step> coming(TaskId task, Instant now) {
        return replanning.coming(task, now);
    }

    /** Who was told, latest first. */
    List<Telling> tellings(TaskId task) {
        return ends.tellings(task);
    }

    private static PlanView.Told told(Telling telling) {
        State state =
                telling.withdrawn() ? State.WITHDRAWN : telling.supersededBy() == null ? State.FIRED : State.SUPERSEDED;
        var audience = new Audience(telling.unit(), telling.role());
        return new PlanView.Told(telling.step(), telling.kind(), telling.notBefore(), audience, state);
    }

    private static PlanView.Told planned(Step step) {
        return new PlanView.Told(step.key(), step.kind(), step.at(), step.audience(), State.PLANNED);
    }
}
