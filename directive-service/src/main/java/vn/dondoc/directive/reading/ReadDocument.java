package vn.dondoc.directive.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Urgency;

/**
 * What one document says. All offsets count the UTF-16 units of its {@code text}; only {@code start} and {@code end} count those
 * of the text that was sent.
 */
public record ReadDocument(
        int start,
        int end,
        String text,
        @Nullable String number,
        @Nullable String type,
        Issuer issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        @Nullable String signer,
        Urgency urgency,
        List<String> recipients,
        List<CitedDocument> references,
        List<ReadAssignment> assignments,
        List<ReadWarning> warnings,
        List<Question> questions) {

    public ReadDocument {
        recipients = List.copyOf(recipients);
        references = List.copyOf(references);
        assignments = List.copyOf(assignments);
        warnings = List.copyOf(warnings);
        questions = List.copyOf(questions);
    }

    /** Who issued it: as written, and the code where the directory knows the name. */
    public record Issuer(@Nullable String words, @Nullable String code) {}

    /** A document that this one rests on or cites. */
    public record CitedDocument(
            int start,
            int end,
            @Nullable String type,
            String number,
            @Nullable LocalDate date,
            @Nullable String issuer) {}

    /** What a careful reader would ask about; the code stays, the words may change. */
    public record ReadWarning(String code, String message, int start, int end) {}

    /** What must be answered before registering; the pointer leads to the field of this reading that lacks it. */
    public record Question(String code, String pointer, String message) {}
}
