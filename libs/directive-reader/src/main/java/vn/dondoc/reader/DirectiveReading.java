package vn.dondoc.reader;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.assignment.AssignmentReading;
import vn.dondoc.reader.deadline.DeadlineReading;
import vn.dondoc.reader.deadline.Warning;
import vn.dondoc.reader.metadata.Reference;
import vn.dondoc.reader.metadata.Urgency;

/**
 * What one document says. A text may hold several: a letter and what it forwards.
 *
 * @param start where the document begins in the text, in UTF-16 units, a byte order mark not counted
 * @param end the character after its last
 * @param number number and symbol as written: "443-CV/TU"; null where the text has none
 * @param type the kind of document: "Công văn", "Nghị quyết"
 * @param issuedOn the date it bears, or the one that was given for it
 */
public record DirectiveReading(
        int start,
        int end,
        @Nullable String number,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        @Nullable String signer,
        Urgency urgency,
        List<String> recipients,
        List<Reference> references,
        List<AssignmentReading> assignments,
        List<DeadlineReading> deadlines,
        List<Warning> warnings) {

    public DirectiveReading {
        recipients = List.copyOf(recipients);
        references = List.copyOf(references);
        assignments = List.copyOf(assignments);
        deadlines = List.copyOf(deadlines);
        warnings = List.copyOf(warnings);
    }
}
