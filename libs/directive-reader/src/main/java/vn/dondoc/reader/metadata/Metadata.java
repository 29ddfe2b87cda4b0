package vn.dondoc.reader.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Folding;
import vn.dondoc.reader.text.Passage;

/**
 * What stands around the body of a document, each with its place.
 *
 * @param number number and symbol without the spaces of line wraps: "443-CV/TU"; null where the text has none
 * @param type the kind of document: "Công văn", "Nghị quyết"; it stands in the title or in the number
 * @param issuer "BAN TỔ CHỨC", as written
 * @param superior the body above the issuer, as written: "TỈNH ỦY SÔNG TRÀ"
 * @param place where it was issued: "Hà Nội"
 * @param issuedOn the date it bears, or the one that was given for it
 * @param dated where the date stands; null where it was given
 * @param subject without "V/v"
 * @param addressees those it is written to: "Kính gửi", "điện"
 * @param recipients those it is sent to: "Nơi nhận", but for "như trên" and the file copy
 * @param urgencyMark where the urgency is stamped
 * @param secrecy the mark of a state secret; such a text should not have come here
 */
public record Metadata(
        @Nullable Passage number,
        @Nullable Passage type,
        @Nullable Passage issuer,
        @Nullable Passage superior,
        @Nullable Passage place,
        @Nullable LocalDate issuedOn,
        @Nullable Passage dated,
        @Nullable Passage subject,
        List<Passage> addressees,
        List<Passage> recipients,
        @Nullable Signer signer,
        Urgency urgency,
        @Nullable Passage urgencyMark,
        @Nullable SecrecyMark secrecy) {

    private static final Set<String> REGULATIONS = Set.of("quy chế", "quy định", "nghị định", "thông tư", "luật");
    private static final Pattern ISSUES_REGULATION = Pattern.compile("(?:về việc |v/v )?ban hành (?:quy chế|quy định)");
    private static final Pattern TITLE_YEAR = Pattern.compile("(?<!tháng \\d{1,2} )năm (?<y>20\\d{2})");

    public Metadata {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
    }

    /** Of a text that is no document. */
    public static Metadata none(@Nullable LocalDate issuedOn) {
        return new Metadata(
                null,
                null,
                null,
                null,
                null,
                issuedOn,
                null,
                null,
                List.of(),
                List.of(),
                null,
                Urgency.NORMAL,
                null,
                null);
    }

    /** The year that the subject is about: "nhiệm vụ năm 2027". */
    public @Nullable Integer subjectYear() {
        if (subject == null) {
            return null;
        }
        var found = TITLE_YEAR.matcher(Folding.fold(subject.words()));
        return found.find() ? Integer.valueOf(found.group("y")) : null;
    }

    /** Whether it holds year after year: a regulation, or the decision that issues one. */
    public boolean isRegulation() {
        return type != null && REGULATIONS.contains(Folding.fold(type.words()))
                || subject != null
                        && ISSUES_REGULATION
                                .matcher(Folding.fold(subject.words()))
                                .lookingAt();
    }
}
