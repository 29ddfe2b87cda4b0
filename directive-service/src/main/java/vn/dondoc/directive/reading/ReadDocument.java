package vn.dondoc.directive.reading;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Urgency;

/**
 * What one document says. All offsets count the UTF-16 units of its {@code text}; only {@code start} and {@code end} count those
 * of the text that was sent.
 *
 * @param signedAs by what right the signer signs: "thay mặt ỦY BAN NHÂN DÂN, ký thay CHỦ TỊCH"
 * @param addressees those it is written to: "Kính gửi"
 * @param recipients those it is sent to: "Nơi nhận"
 * @param marks where number, date and the like were found
 */
public record ReadDocument(
        int start,
        int end,
        String text,
        @Nullable String number,
        @Nullable String type,
        Issuer issuer,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        @Nullable String signer,
        @Nullable String signerTitle,
        @Nullable String signedAs,
        Urgency urgency,
        List<String> addressees,
        List<String> recipients,
        List<CitedDocument> references,
        List<Mark> marks,
        List<ReadAssignment> assignments,
        List<ReadWarning> warnings,
        List<Question> questions) {

    public ReadDocument {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        references = List.copyOf(references);
        marks = List.copyOf(marks);
        assignments = List.copyOf(assignments);
        warnings = List.copyOf(warnings);
        questions = List.copyOf(questions);
    }

    /** Who issued it: as written, the body above it, and the code where the directory knows the name. */
    public record Issuer(
            @Nullable String words,
            @Nullable String superior,
            @Nullable String code) {}

    /** A place in the document that says something about it. */
    public record Mark(Kind kind, int start, int end) {

        /** What is said there. */
        public enum Kind {
            SUPERIOR("Cơ quan chủ quản"),
            ISSUER("Cơ quan ban hành"),
            NUMBER("Số, ký hiệu"),
            PLACE("Nơi ban hành"),
            DATE("Ngày ban hành"),
            URGENCY("Mức độ khẩn"),
            SUBJECT("Trích yếu"),
            ADDRESSEE("Nơi gửi đến"),
            RECIPIENT("Nơi nhận"),
            SIGNER_TITLE("Chức vụ người ký"),
            SIGNER("Người ký");

            private final String vietnamese;

            Kind(String vietnamese) {
                this.vietnamese = vietnamese;
            }

            public String vietnamese() {
                return vietnamese;
            }

            @JsonValue
            public String wireName() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /**
     * A document that this one rests on or cites.
     *
     * @param basis the document rests on it, it does not only mention it
     */
    public record CitedDocument(
            int start,
            int end,
            @Nullable String type,
            String number,
            @Nullable LocalDate date,
            @Nullable String issuer,
            boolean basis) {}

    /** What a careful reader would ask about; the code stays, the words may change. */
    public record ReadWarning(String code, String message, int start, int end) {}

    /** What must be answered before registering; the pointer leads to the field of this reading that lacks it. */
    public record Question(String code, String pointer, String message) {}
}
