package vn.dondoc.task.opening;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.AssignmentId;
import vn.dondoc.task.DirectiveId;
import vn.dondoc.task.directive.Assignment;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.directive.DirectiveHead;
import vn.dondoc.task.directive.Handover;
import vn.dondoc.task.directive.Urgency;

/** Event: a directive was registered, with what it orders. */
record DirectiveRegistered(
        DirectiveId directiveId,
        @Nullable String number,
        Urgency urgency,
        Issuer issuer,
        LocalDate issuedOn,
        @Nullable String subject,
        Instant registeredAt,
        String text,
        List<Ordered> assignments) {

    static final String TYPE = "vn.dondoc.directive-registered.v1";

    DirectiveRegistered {
        requireNonNull(directiveId, "directiveId");
        requireNonNull(urgency, "urgency");
        requireNonNull(issuer, "issuer");
        requireNonNull(issuedOn, "issuedOn");
        requireNonNull(registeredAt, "registeredAt");
        requireNonNull(text, "text");
        assignments = List.copyOf(assignments);
    }

    DirectiveHead head() {
        return new DirectiveHead(directiveId, number, issuer.name(), issuedOn, subject, urgency);
    }

    /** Every unit that it gives something to. */
    List<String> units() {
        return assignments.stream().flatMap(Ordered::units).distinct().toList();
    }

    /** The same given to the successors of units that are no more. */
    DirectiveRegistered to(Map<String, String> successors) {
        return successors.isEmpty()
                ? this
                : new DirectiveRegistered(
                        directiveId,
                        number,
                        urgency,
                        issuer,
                        issuedOn,
                        subject,
                        registeredAt,
                        text,
                        assignments.stream()
                                .map(ordered -> ordered.to(successors))
                                .toList());
    }

    /** The unit that signed the document. */
    record Issuer(String code, String name) {
        Issuer {
            requireNonNull(code, "code");
            requireNonNull(name, "name");
        }
    }

    /** One thing that is ordered; {@code start} and {@code end} count UTF-16 units of the text. */
    record Ordered(
            AssignmentId assignmentId,
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
            @Nullable List<String> reportTo) {

        /** What is ordered again and again, for one of its units. */
        static Ordered of(Assignment assignment, String unit) {
            return new Ordered(
                    assignment.id(),
                    assignment.ordinal(),
                    assignment.start(),
                    assignment.end(),
                    assignment.content(),
                    List.of(unit),
                    List.of(),
                    assignment.supervising(),
                    true,
                    assignment.deadline(),
                    assignment.handover().output(),
                    assignment.handover().via(),
                    assignment.handover().reportTo());
        }

        Stream<String> units() {
            return Stream.of(lead, coordinating, supervising).flatMap(List::stream);
        }

        Ordered to(Map<String, String> successors) {
            return new Ordered(
                    assignmentId,
                    ordinal,
                    start,
                    end,
                    content,
                    present(lead, successors),
                    present(coordinating, successors),
                    present(supervising, successors),
                    followed,
                    deadline,
                    output,
                    via,
                    reportTo);
        }

        private static List<String> present(List<String> units, Map<String, String> successors) {
            return units.stream()
                    .map(unit -> successors.getOrDefault(unit, unit))
                    .toList();
        }

        Ordered {
            requireNonNull(assignmentId, "assignmentId");
            requireNonNull(ordinal, "ordinal");
            requireNonNull(content, "content");
            lead = lead.stream().distinct().toList();
            coordinating = coordinating.stream().distinct().toList();
            supervising = supervising.stream().distinct().toList();
        }

        /** An older event does not say it. */
        Handover handover() {
            return new Handover(output, via, reportTo == null ? List.of() : reportTo);
        }
    }
}
