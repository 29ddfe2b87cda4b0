package vn.dondoc.task.reminding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.Excerpt;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.directive.DirectiveHead;
import vn.dondoc.task.directive.Handover;

/**
 * What a message says of a task: all of it, so that the message can be written while other services are down.
 *
 * @param id the task, or the coordination a unit is told of
 * @param unitName its code while the directory has not told its name
 * @param deadline null: no time was set
 */
public record Mention(
        TaskId id,
        int deadlineVersion,
        String unit,
        String unitName,
        DirectiveHead directive,
        String ordinal,
        String content,
        @Nullable Deadline deadline,
        boolean acknowledged,
        LocalDate openedOn,
        Handover handover) {

    /** A message is read on a telephone; the whole text is one tap away. */
    private static final int LONGEST_CONTENT = 1_500;

    public Mention {
        content = Excerpt.of(content, LONGEST_CONTENT);
    }

    /** The same, said to the unit that had the task before. */
    Mention of(String before, String name) {
        return new Mention(
                id,
                deadlineVersion,
                before,
                name,
                directive,
                ordinal,
                content,
                deadline,
                acknowledged,
                openedOn,
                handover);
    }
}
