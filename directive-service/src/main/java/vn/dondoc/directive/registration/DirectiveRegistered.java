package vn.dondoc.directive.registration;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.reading.CountedPeriod;
import vn.dondoc.messaging.OutgoingEvent;

/** The event: a directive was registered with its assignments. */
record DirectiveRegistered(
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
    private static final String TYPE = "vn.dondoc.directive-registered.v1";

    record Issuer(String code, String name) {}

    record Assigned(
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

    record Deadline(
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

    OutgoingEvent outgoing() {
        return new OutgoingEvent(TOPIC, directiveId.toString(), TYPE, directiveId.toString(), this);
    }
}
