package vn.dondoc.directive.submission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.registration.DirectiveRegistered;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.messaging.OutgoingEvent;

/** What is told to whom a submission came from. */
public sealed interface Answer {

    String TOPIC = "dondoc.directives.answered";

    /** More say no more, and would not fit into a record. */
    int MOST_ERRORS = 300;

    @JsonIgnore
    String type();

    /** What the same submission would hear if it came once more. */
    Sender.Submission submission();

    default OutgoingEvent to(Sender sender) {
        return new OutgoingEvent(TOPIC, sender.key(), type(), sender.subject(), this);
    }

    /** It took effect, now or before. */
    record Accepted(
            Sender.Submission submission,
            Outcome outcome,
            @Nullable Repeat repeat,
            UUID directiveId,
            String issuer,
            @Nullable String number,
            LocalDate issuedOn,
            List<Assigned> assignments)
            implements Answer {

        static final String TYPE = "vn.dondoc.directive-accepted.v1";

        @Override
        public String type() {
            return TYPE;
        }

        static Accepted of(Sender sender, Outcome outcome, @Nullable Repeat repeat, DirectiveRegistered directive) {
            return new Accepted(
                    sender.submission(),
                    outcome,
                    repeat,
                    directive.directiveId(),
                    directive.issuer().code(),
                    directive.number(),
                    directive.issuedOn(),
                    outcome == Outcome.REVOKED
                            ? List.of()
                            : directive.assignments().stream().map(Assigned::of).toList());
        }
    }

    /** What came of it. */
    enum Outcome {
        @JsonProperty("registered")
        REGISTERED,
        @JsonProperty("amended")
        AMENDED,
        @JsonProperty("replaced")
        REPLACED,
        @JsonProperty("revoked")
        REVOKED
    }

    /** As what it was known already. */
    enum Repeat {
        @JsonProperty("event")
        EVENT,
        @JsonProperty("document")
        DOCUMENT
    }

    /** An assignment as it was understood. */
    record Assigned(
            UUID assignmentId,
            String ordinal,
            List<String> lead,
            List<String> coordinating,
            List<String> supervising,
            boolean followed,
            @Nullable Due deadline) {

        static Assigned of(DirectiveRegistered.Assigned assigned) {
            return new Assigned(
                    assigned.assignmentId(),
                    assigned.ordinal(),
                    assigned.lead(),
                    assigned.coordinating(),
                    assigned.supervising(),
                    assigned.followed(),
                    Due.of(assigned.deadline()));
        }
    }

    /** A deadline as it was understood. */
    record Due(
            String words,
            @Nullable LocalDate lastDay,
            @Nullable String time,
            @Nullable String recurrence,
            @Nullable String condition,
            String derivation) {

        private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

        static @Nullable Due of(DirectiveRegistered.@Nullable Deadline deadline) {
            return deadline == null
                    ? null
                    : new Due(
                            deadline.words(),
                            deadline.lastDay(),
                            hour(deadline.time()),
                            deadline.recurrence(),
                            deadline.condition(),
                            deadline.derivation());
        }

        private static @Nullable String hour(@Nullable LocalTime time) {
            return time == null ? null : HOUR.format(time);
        }
    }

    /** It took no effect. */
    record Rejected(Sender.Submission submission, @Nullable Repeat repeat, List<FieldError> errors) implements Answer {

        static final String TYPE = "vn.dondoc.directive-rejected.v1";

        @Override
        public String type() {
            return TYPE;
        }

        static Rejected of(Sender sender, List<FieldError> errors) {
            return new Rejected(sender.submission(), null, cut(errors));
        }
    }

    /** Another answer follows. */
    record Waiting(Sender.Submission submission, @Nullable Repeat repeat, Reason reason, List<FieldError> questions)
            implements Answer {

        static final String TYPE = "vn.dondoc.directive-waiting.v1";

        @Override
        public String type() {
            return TYPE;
        }

        /** For whom or what it waits. */
        public enum Reason {
            @JsonProperty("clerk")
            CLERK,
            @JsonProperty("document")
            DOCUMENT
        }

        static Waiting of(Sender sender, Reason reason, List<FieldError> questions) {
            return new Waiting(sender.submission(), null, reason, cut(questions));
        }
    }

    private static List<FieldError> cut(List<FieldError> errors) {
        if (errors.size() <= MOST_ERRORS) {
            return errors;
        }
        var cut = new ArrayList<>(errors.subList(0, MOST_ERRORS));
        cut.add(new FieldError("", "Còn " + (errors.size() - MOST_ERRORS) + " lỗi khác."));
        return List.copyOf(cut);
    }
}
