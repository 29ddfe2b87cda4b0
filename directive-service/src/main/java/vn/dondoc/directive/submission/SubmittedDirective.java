package vn.dondoc.directive.submission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Urgency;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.registration.DirectiveRegistered;
import vn.dondoc.directive.registration.PastDeadline;

/**
 * What another system submits, once it satisfies the schema.
 *
 * @param issuer code or name, like every unit here
 * @param concerns the earlier document that a replacement or a revocation speaks of
 * @param text of the document; without assignments it is read
 * @param dueOn of a text: the last day of all that it orders, where it names none itself
 * @param remarks of a text: what a clerk has to look at before anything happens
 * @param by who submits it, as a person reads it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SubmittedDirective(
        int businessDocType,
        String issuer,
        @Nullable String number,
        LocalDate issuedOn,
        @Nullable String type,
        @Nullable String subject,
        @Nullable Urgency urgency,
        @Nullable String place,
        @Nullable String superior,
        @Nullable String signer,
        @Nullable String signerTitle,
        List<String> addressees,
        List<String> recipients,
        @Nullable Cited concerns,
        @Nullable String text,
        @Nullable LocalDate dueOn,
        List<String> remarks,
        List<Item> assignments,
        boolean acceptUnreachable,
        @Nullable String by) {

    public SubmittedDirective {
        number = number == null || number.isBlank() ? null : number.strip();
        addressees = listed(addressees);
        recipients = listed(recipients);
        remarks = listed(remarks);
        assignments = assignments == null ? List.of() : List.copyOf(assignments);
    }

    /** One that consists of a text, or of nothing but the document that it speaks of. */
    public static SubmittedDirective ofText(
            BusinessType wanted,
            Cited document,
            @Nullable String subject,
            @Nullable Urgency urgency,
            @Nullable Cited concerns,
            @Nullable String text,
            @Nullable LocalDate dueOn,
            List<String> remarks,
            String by) {
        return new SubmittedDirective(
                wanted.number(),
                document.issuer(),
                document.number(),
                document.issuedOn(),
                null,
                subject,
                urgency,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                concerns,
                text,
                dueOn,
                remarks,
                List.of(),
                false,
                by);
    }

    BusinessType businessType() {
        return BusinessType.numbered(businessDocType);
    }

    Answer.Outcome outcome() {
        return switch (businessType()) {
            case NEW -> Answer.Outcome.REGISTERED;
            case REVOCATION -> Answer.Outcome.REVOKED;
            case UPDATE -> Answer.Outcome.AMENDED;
            case REPLACEMENT -> Answer.Outcome.REPLACED;
        };
    }

    /** Who is written down as having registered it. */
    String submitter(Sender sender) {
        return by == null || by.isBlank() ? String.valueOf(sender.source()) : by.strip();
    }

    /** The document that takes another back, as it is cited. */
    String revokingDocument(DirectiveRegistered revoked, Directory directory) {
        return concerns == null
                ? "Thông báo thu hồi của " + revoked.issuer().name()
                : DirectiveRegistered.cited(type, number, issuedOn, new NamedUnits(directory).nameOfOffice(issuer));
    }

    /** Which assignments an update says that its own are; null where it says nothing of one. */
    List<@Nullable UUID> assignmentIds(int count) {
        var ids = new ArrayList<@Nullable UUID>();
        for (int i = 0; i < count; i++) {
            ids.add(isText() ? null : assignments.get(i).assignmentId());
        }
        return ids;
    }

    @JsonIgnore
    boolean isText() {
        return assignments.isEmpty();
    }

    /** Another document, as everybody names it. */
    public record Cited(String issuer, String number, LocalDate issuedOn) {}

    /**
     * One assignment; {@code lead} and the like name units by code or by name.
     *
     * @param assignmentId of an update: the one that it was
     */
    public record Item(
            @Nullable UUID assignmentId,
            @Nullable String ordinal,
            String content,
            List<String> lead,
            List<String> without,
            List<String> coordinating,
            List<String> supervising,
            @Nullable Boolean followed,
            @Nullable Due deadline,
            @Nullable PastDeadline pastDeadline,
            @Nullable String output,
            @Nullable String via,
            List<String> reportTo) {

        public Item {
            lead = listed(lead);
            without = listed(without);
            coordinating = listed(coordinating);
            supervising = listed(supervising);
            reportTo = listed(reportTo);
        }
    }

    /** Days that are given hold; without them the words are read. */
    public record Due(
            String words,
            @Nullable LocalDate lastDay,
            @Nullable LocalTime time,
            @Nullable LocalDate targetDay) {}

    private static List<String> listed(@Nullable List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
