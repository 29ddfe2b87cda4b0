package vn.dondoc.notification.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its templates see it: every sentence finished, nothing left to decide but the layout.
 *
 * @param allLink answers for all tasks of the addressee's unit at once; null where none of the tasks is theirs
 */
public record LetterView(
        String subject,
        String greeting,
        String opening,
        List<Group> groups,
        @Nullable String allLink,
        String tasksLink) {

    /** What one directive gives. */
    public record Group(
            String title,
            @Nullable String subject,
            @Nullable String urgency,
            List<Line> lines) {}

    /**
     * One task.
     *
     * @param heading "Nhắc nhở: còn 5 ngày"
     * @param unitName set where the task is another unit's
     * @param content null where the heading says it
     * @param link null where it is not the addressee's to answer
     */
    public record Line(
            int number,
            String heading,
            boolean pressing,
            @Nullable String unitName,
            @Nullable String content,
            @Nullable String output,
            @Nullable String reportTo,
            @Nullable String via,
            @Nullable String words,
            @Nullable String lastDay,
            @Nullable String derivation,
            @Nullable String acknowledgement,
            @Nullable String link) {}
}
