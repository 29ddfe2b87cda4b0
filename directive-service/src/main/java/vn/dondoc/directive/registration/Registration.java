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
 * @param superior the body above it, as the document names it
 * @param addressees those it is written to: "Kính gửi"
 * @param recipients those it is sent to: "Nơi nhận"
 * @param signedAs by what right the signer signs: "thay mặt ỦY BAN NHÂN DÂN"
 * @param text of the document, as it came or as it was taken from the file; offsets count its UTF-16 units
 * @param original the file that it was read from; without {@code text}, all of its text is meant
 */
public record Registration(
        @Nullable String number,
        @Nullable String type,
        String issuer,
        @Nullable String superior,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        List<String> addressees,
        @Nullable String signer,
        @Nullable String signerTitle,
        @Nullable String signedAs,
        List<String> recipients,
        Urgency urgency,
        List<Citation> references,
        String text,
        List<Item> assignments,
        Decisions decisions,
        @Nullable SentFile original) {

    public Registration {
        number = Words.orNull(number);
        type = Words.orNull(type);
        issuer = Words.stripped(issuer);
        superior = Words.orNull(superior);
        place = Words.orNull(place);
        subject = Words.orNull(subject);
        addressees = Words.listed(addressees);
        signer = Words.orNull(signer);
        signerTitle = Words.orNull(signerTitle);
        signedAs = Words.orNull(signedAs);
        recipients = Words.listed(recipients);
        urgency = Objects.requireNonNullElse(urgency, Urgency.NORMAL);
        references = references == null
                ? List.of()
                : references.stream().filter(Objects::nonNull).distinct().toList();
        text = Objects.requireNonNullElse(text, "");
        assignments = assignments == null
                ? List.of()
                : assignments.stream().filter(Objects::nonNull).toList();
        decisions = Objects.requireNonNullElse(decisions, new Decisions(Set.of()));
    }

    Registration withText(String received) {
        return new Registration(
                number,
                type,
                issuer,
                superior,
                place,
                issuedOn,
                subject,
                addressees,
                signer,
                signerTitle,
                signedAs,
                recipients,
                urgency,
                references,
                received,
                assignments,
                decisions,
                original);
    }

    /** Every field that takes words, codes included: in any of them may stand what must not be kept. */
    Stream<String> written() {
        var own = Stream.of(number, type, issuer, superior, place, subject, signer, signerTitle, signedAs, text)
                .filter(Objects::nonNull);
        var cited = references.stream().flatMap(Citation::written);
        var decided = decisions.unreachable().stream();
        return Stream.of(
                        own,
                        addressees.stream(),
                        recipients.stream(),
                        cited,
                        assignments.stream().flatMap(Item::written),
                        decided)
                .flatMap(Function.identity());
    }

    /**
     * One assignment.
     *
     * @param lead codes of units and groups
     * @param without codes of units that are not meant although they belong to one of the groups
     * @param supervising the issuing office where empty
     * @param via through whom it goes, as written
     * @param output what is to be handed over, as written
     * @param reportTo to whom it is reported, as written
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
            @Nullable String via,
            @Nullable String output,
            List<String> reportTo,
            @Nullable Boolean followed,
            @Nullable Deadline deadline,
            @Nullable PastDeadline pastDeadline) {

        public Item {
            ordinal = Words.stripped(ordinal);
            content = Objects.requireNonNullElse(content, "");
            lead = codes(lead);
            without = codes(without);
            coordinating = codes(coordinating);
            supervising = codes(supervising);
            via = Words.orNull(via);
            output = Words.orNull(output);
            reportTo = Words.listed(reportTo);
        }

        private Stream<String> written() {
            var codes = Stream.of(lead, without, coordinating, supervising).flatMap(List::stream);
            var own = Stream.of(ordinal, content, via, output).filter(Objects::nonNull);
            var words = deadline == null ? Stream.<String>of() : deadline.written();
            return Stream.of(own, codes, reportTo.stream(), words).flatMap(Function.identity());
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
}
