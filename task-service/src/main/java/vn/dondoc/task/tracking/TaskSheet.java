package vn.dondoc.task.tracking;

import java.util.List;
import vn.dondoc.task.reminding.Step;
import vn.dondoc.task.reminding.Telling;

/**
 * The page of one task.
 *
 * @param content the words of the document, the deadline's marked
 * @param original the whole document, the assignment marked
 * @param supervising names of the units that hear of what is overdue
 * @param coming who will be told, by name of unit
 */
record TaskSheet(
        TaskView task,
        MarkedText content,
        MarkedText original,
        List<String> supervising,
        List<TaskFact> history,
        List<Telling> tellings,
        List<Coming> coming,
        Allowed allowed) {

    /** A step that is still to come. */
    record Coming(Step step, String unitName) {}

    /** What the present user may do now. */
    record Allowed(boolean acknowledge, boolean complete, boolean enterDay, boolean follow, boolean unfollow) {}

    public boolean recurs() {
        return task.deadline() != null && task.deadline().recurs();
    }
}
