package vn.dondoc.directive.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Urgency;
import vn.dondoc.directive.reading.Deadline;

/**
 * A reading that somebody confirmed: what is to be registered.
 *
 * @param number null where the document has none
 * @param issuer code of the issuing office
 * @param text of the document, as it came or as it was taken from the file; offsets count its UTF-16 units
 * @param original the file that it was read from; without {@code text}, all of its text is meant
 */
public record Registration(
        @Nullable String number,
        @Nullable String type,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        @Nullable String signer,
        Urgency urgency,
        String text,
        List<Item> assignments,
        Decisions decisions,
        @Nullable SentFile original) {

    public Registration {
        number = blankToNull(number);
        type = blankToNull(type);
        issuer = Objects.requireNonNullElse(issuer, "").strip();
        subject = blankToNull(subject);
        signer = blankToNull(signer);
        urgency = Objects.requireNonNullElse(urgency, Urgency.NORMAL);
        text = Objects.requireNonNullElse(text, "");
        assignments = assignments == null
                ? List.of()
                : assignments.stream().filter(Objects::nonNull).toList();
        decisions = Objects.requireNonNullElse(decisions, new Decisions(Set.of()));
    }

    Registration withText(String received) {
        return new Registration(
                number, type, issuer, issuedOn, subject, signer, urgency, received, assignments, decisions, original);
    }

    /** Every field that takes words, codes included: in any of them may stand what must not be kept. */
    Stream<String> written() {
        var own = Stream.of(number, type, issuer, subject, signer, text).filter(Objects::nonNull);
        var decided = decisions.unreachable().stream();
        return Stream.of(own, assignments.stream().flatMap(Item::written), decided)
                .flatMap(Function.identity());
    }

    /**
     * One assignment.
     *
     * @param lead codes of units and groups
     * @param without codes of units that are not meant although they belong to one of the groups
     * @param supervising the issuing office where empty
     * @param pastDeadline what to do about a last day already past, once that was asked
     */
    public record Item(
            String ordinal,
            int start,
            int end,
            String content,
            List<String> lead,
            List<String> without,
            List<String> coordinating,
            List<String> supervising,
            @Nullable Boolean followed,
            @Nullable Deadline deadline,
            @Nullable PastDeadline pastDeadline) {

        public Item {
            ordinal = Objects.requireNonNullElse(ordinal, "").strip();
            content = Objects.requireNonNullElse(content, "");
            lead = codes(lead);
            without = codes(without);
            coordinating = codes(coordinating);
            supervising = codes(supervising);
        }

        private Stream<String> written() {
            var codes = Stream.of(lead, without, coordinating, supervising).flatMap(List::stream);
            var words = Stream.concat(Stream.of(ordinal, content), codes);
            return deadline == null ? words : Stream.concat(words, deadline.written());
        }

        boolean isFollowed() {
            return !Boolean.FALSE.equals(followed) && pastDeadline != PastDeadline.IGNORE;
        }
    }

    /** @param unreachable codes of units that get a task although nobody there can be told */
    public record Decisions(Set<String> unreachable) {

        public Decisions {
            unreachable = unreachable == null ? Set.of() : Set.copyOf(unreachable);
        }
    }

    private static List<String> codes(@Nullable List<String> codes) {
        return codes == null
                ? List.of()
                : codes.stream().filter(Objects::nonNull).distinct().toList();
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
