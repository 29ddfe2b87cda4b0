package vn.dondoc.task.opening;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.task.AssignmentId;
import vn.dondoc.task.DirectiveId;

/** Event: a directive was updated under its own number. */
record DirectiveAmended(
        DirectiveId directiveId,
        String document,
        Instant amendedAt,
        String amendedBy,
        List<Moved> moved,
        List<DirectiveRegistered.Ordered> added,
        List<AssignmentId> withdrawn) {

    static final String TYPE = "vn.dondoc.directive-amended.v1";

    DirectiveAmended {
        requireNonNull(directiveId, "directiveId");
        requireNonNull(document, "document");
        requireNonNull(amendedAt, "amendedAt");
        requireNonNull(amendedBy, "amendedBy");
        moved = List.copyOf(moved);
        added = List.copyOf(added);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Another last day for what was ordered before. */
    record Moved(AssignmentId assignmentId, LocalDate lastDay) {
        Moved {
            requireNonNull(assignmentId, "assignmentId");
            requireNonNull(lastDay, "lastDay");
        }
    }
}
