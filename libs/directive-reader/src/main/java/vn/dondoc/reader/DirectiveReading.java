package vn.dondoc.reader;

import java.util.List;
import vn.dondoc.reader.assignment.AssignmentReading;
import vn.dondoc.reader.deadline.DeadlineReading;
import vn.dondoc.reader.deadline.Warning;
import vn.dondoc.reader.metadata.Metadata;
import vn.dondoc.reader.metadata.Reference;

/**
 * What one document says. A text may hold several: a letter and what it forwards.
 *
 * @param start where the document begins in the text, in UTF-16 units, a byte order mark not counted
 * @param end the character after its last
 * @param references in the order of the text, a document that is cited twice twice
 */
public record DirectiveReading(
        int start,
        int end,
        Metadata metadata,
        List<Reference> references,
        List<AssignmentReading> assignments,
        List<DeadlineReading> deadlines,
        List<Warning> warnings) {

    public DirectiveReading {
        references = List.copyOf(references);
        assignments = List.copyOf(assignments);
        deadlines = List.copyOf(deadlines);
        warnings = List.copyOf(warnings);
    }
}
