package vn.dondoc.task.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.task.AssignmentId;

/** An update of the document sets another last day for an assignment: it moves for every unit that is still at it. */
@ApplicationScoped
public class MovingByAmendment {

    private final Tasks tasks;
    private final EnteringDay entering;

    MovingByAmendment(Tasks tasks, EnteringDay entering) {
        this.tasks = tasks;
        this.entering = entering;
    }

    /** @param document that moves it, as it is cited */
    public void move(AssignmentId assignment, LocalDate lastDay, String by, String document, Instant now) {
        tasks.lockUnfinishedOf(List.of(assignment)).stream()
                .findFirst()
                .ifPresent(one -> entering.amend(one, lastDay, true, by, document, now));
    }
}
