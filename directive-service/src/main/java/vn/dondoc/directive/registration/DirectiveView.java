package vn.dondoc.directive.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Urgency;
import vn.dondoc.directive.reading.Deadline;

/**
 * A directive on the interface; its text has an address of its own.
 *
 * @param original where what came is: the file, or the text itself
 * @param file the file that it was read from; null where the text itself was sent
 * @param revocation null while it holds
 * @param amendments updates of it; its assignments are as they hold now
 * @param text where the text is that was read, to which the offsets refer
 */
record DirectiveView(
        UUID directiveId,
        @Nullable String number,
        @Nullable String type,
        Issuer issuer,
        @Nullable String superior,
        @Nullable String place,
        LocalDate issuedOn,
        @Nullable String subject,
        List<String> addressees,
        @Nullable String signer,
        @Nullable String signerTitle,
        @Nullable String signedAs,
        List<String> recipients,
        Urgency urgency,
        List<Citation> references,
        String textSha256,
        Instant registeredAt,
        String registeredBy,
        String original,
        @Nullable KeptFile file,
        @Nullable Revoked revocation,
        List<Amendments.Amendment> amendments,
        String text,
        List<Assigned> assignments) {

    record Issuer(String code, String name) {}

    /** @param document that revokes it, as it is cited */
    record Revoked(String document, Instant revokedAt, String revokedBy) {

        static @Nullable Revoked of(@Nullable Revocation revocation) {
            return revocation == null
                    ? null
                    : new Revoked(revocation.document, revocation.revokedAt, revocation.revokedBy);
        }
    }

    record Assigned(
            UUID assignmentId,
            String ordinal,
            int start,
            int end,
            String content,
            List<String> lead,
            List<String> coordinating,
            List<String> supervising,
            @Nullable String via,
            @Nullable String output,
            List<String> reportTo,
            boolean followed,
            @Nullable Deadline deadline) {}

    static DirectiveView of(
            Directive directive,
            @Nullable KeptFile file,
            @Nullable Revocation revocation,
            List<Amendments.Amendment> amendments,
            String issuerName) {
        return new DirectiveView(
                directive.id,
                directive.number,
                directive.type,
                new Issuer(directive.issuer, issuerName),
                directive.superior,
                directive.place,
                directive.issuedOn,
                directive.subject,
                directive.addressees,
                directive.signer,
                directive.signerTitle,
                directive.signedAs,
                directive.recipients,
                directive.urgency,
                directive.citations,
                directive.textSha256,
                directive.registeredAt,
                directive.registeredBy,
                "/api/directives/" + directive.id + "/original",
                file,
                Revoked.of(revocation),
                amendments,
                "/api/directives/" + directive.id + "/text",
                directive.assignments.stream().map(DirectiveView::assigned).toList());
    }

    private static Assigned assigned(Assignment assignment) {
        return new Assigned(
                assignment.assignmentId(),
                assignment.ordinal(),
                assignment.start(),
                assignment.end(),
                assignment.content(),
                assignment.lead(),
                assignment.coordinating(),
                assignment.supervising(),
                assignment.via(),
                assignment.output(),
                assignment.reportTo(),
                assignment.followed(),
                assignment.deadline());
    }
}
