package vn.dondoc.task.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.AssignmentId;
import vn.dondoc.task.DirectiveId;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Deadline;

/** Event: a unit has a task. */
record TaskOpened(
        TaskId taskId,
        DirectiveId directiveId,
        AssignmentId assignmentId,
        String unit,
        @Nullable String supervisingUnit,
        @Nullable LocalDate occurrence,
        Document directive,
        String content,
        @Nullable Deadline deadline,
        int deadlineVersion,
        Instant openedAt,
        boolean followed,
        @Nullable String output,
        @Nullable String via,
        List<String> reportTo) {

    static final String TYPE = "vn.dondoc.task-opened.v1";

    /** The document that orders it. */
    record Document(
            @Nullable String number,
            LocalDate issuedOn,
            @Nullable String subject,
            String issuerName) {}
}
