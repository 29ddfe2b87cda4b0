package vn.dondoc.directive.registration;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.directive.reading.CountedPeriod;
import vn.dondoc.messaging.OutgoingEvent;

/** The event: a directive was registered with its assignments. */
public record DirectiveRegistered(
        UUID directiveId,
        @Nullable String number,
        @Nullable String type,
        String urgency,
        Issuer issuer,
        LocalDate issuedOn,
        @Nullable String subject,
        @Nullable String signer,
        Instant registeredAt,
        String registeredBy,
        String text,
        List<Assigned> assignments) {

    private static final String TOPIC = "dondoc.directives";
    private static final int LONGEST_CITATION = 500;
    private static final String TYPE = "vn.dondoc.directive-registered.v1";

    public record Issuer(String code, String name) {}

    public record Assigned(
            UUID assignmentId,
            String ordinal,
            int start,
            int end,
            String content,
            List<String> lead,
            List<String> coordinating,
            List<String> supervising,
            boolean followed,
            @Nullable Deadline deadline,
            @Nullable String output,
            @Nullable String via,
            List<String> reportTo) {

        static Assigned from(Assignment assignment) {
            return new Assigned(
                    assignment.assignmentId(),
                    assignment.ordinal(),
                    assignment.start(),
                    assignment.end(),
                    assignment.content(),
                    assignment.lead(),
                    assignment.coordinating(),
                    assignment.supervising(),
                    assignment.followed(),
                    Deadline.from(assignment.deadline()),
                    assignment.output(),
                    assignment.via(),
                    assignment.reportTo());
        }
    }

    public record Deadline(
            String words,
            String kind,
            @Nullable LocalDate writtenDay,
            @Nullable LocalDate lastDay,
            @JsonFormat(pattern = "HH:mm") @Nullable LocalTime time,
            @Nullable LocalDate targetDay,
            @Nullable String recurrence,
            @Nullable String condition,
            @Nullable String rule,
            String derivation,
            @Nullable CountedPeriod limit) {

        static @Nullable Deadline from(vn.dondoc.directive.reading.@Nullable Deadline deadline) {
            return deadline == null
                    ? null
                    : new Deadline(
                            deadline.words(),
                            deadline.kind(),
                            deadline.writtenDay(),
                            deadline.lastDay(),
                            deadline.time(),
                            deadline.targetDay(),
                            deadline.recurrence(),
                            deadline.condition(),
                            deadline.rule(),
                            deadline.derivation(),
                            deadline.limit());
        }
    }

    /** "Công văn số 20-CV/TU ngày 13/5/2026 của Tỉnh ủy Sơn Hải". */
    public String cited() {
        return cited(type, number, issuedOn, issuer.name());
    }

    /** A document as another one cites it, no longer than a citation may be. */
    public static String cited(@Nullable String type, @Nullable String number, LocalDate issuedOn, String issuer) {
        var cited = (type == null ? "Văn bản" : type) + (number == null ? " không số" : " số " + number) + " ngày "
                + VietnameseDates.date(issuedOn) + " của " + issuer;
        return cited.substring(0, Math.min(cited.length(), LONGEST_CITATION));
    }

    public DirectiveId id() {
        return new DirectiveId(directiveId);
    }

    static DirectiveRegistered from(Directive directive, String issuerName) {
        return new DirectiveRegistered(
                directive.id,
                directive.number,
                directive.type,
                directive.urgency.wireName(),
                new Issuer(directive.issuer, issuerName),
                directive.issuedOn,
                directive.subject,
                directive.signer,
                directive.registeredAt,
                directive.registeredBy,
                directive.text,
                directive.assignments.stream().map(Assigned::from).toList());
    }

    public OutgoingEvent outgoing() {
        return new OutgoingEvent(TOPIC, directiveId.toString(), TYPE, directiveId.toString(), this);
    }
}
