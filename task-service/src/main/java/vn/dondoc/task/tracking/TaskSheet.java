package vn.dondoc.task.tracking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.directive.Limit;
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

    /** So many are read at a glance; an urgent task has dozens. */
    private static final int NEXT = 6;

    /** Those that come first. */
    public List<Coming> next() {
        return coming.stream().limit(NEXT).toList();
    }

    public List<Coming> later() {
        return coming.stream().skip(NEXT).toList();
    }

    /** The period that is counted from a day that somebody enters; null: there is none. */
    public @Nullable Limit limit() {
        return task.deadline() == null ? null : task.deadline().limit();
    }

    /** A step that is still to come. */
    record Coming(Step step, String unitName) {}

    /** What the present user may do now. */
    record Allowed(
            boolean acknowledge,
            boolean complete,
            boolean enterDay,
            boolean amend,
            boolean withdraw,
            boolean follow,
            boolean unfollow) {}

    public boolean recurs() {
        return task.deadline() != null && task.deadline().recurs();
    }
}
