package vn.dondoc.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.assignment.AssignmentReading;
import vn.dondoc.reader.metadata.Metadata;
import vn.dondoc.reader.metadata.Signer;
import vn.dondoc.reader.text.Passage;

/** What must hold of every reading, whatever the text. */
final class SoundReading {

    private SoundReading() {}

    static List<DirectiveReading> of(String text, LocalDate issuedOn) {
        var readings = DirectiveReader.read(text, issuedOn, WorkingCalendar.official());
        assertThat(readings).isNotEmpty();
        // places do not count a byte order mark
        var counted = text.startsWith("\uFEFF") ? text.substring(1) : text;
        readings.forEach(reading -> check(reading, counted));
        return readings;
    }

    private static void check(DirectiveReading reading, String text) {
        within(reading.start(), reading.end(), text);
        passages(reading.metadata()).forEach(passage -> check(passage, text));
        for (var reference : reading.references()) {
            within(reference.start(), reference.end(), text);
            assertThat(reference.number()).isNotBlank();
        }
        for (var warning : reading.warnings()) {
            within(warning.start(), warning.end(), text);
            assertThat(warning.message()).isNotBlank();
        }
        for (var deadline : reading.deadlines()) {
            assertThat(text.substring(deadline.start(), deadline.end())).isEqualTo(deadline.words());
            assertThat(deadline.derivation()).isNotBlank();
        }
        for (var assignment : reading.assignments()) {
            within(assignment.start(), assignment.end(), text);
            assertThat(assignment.lead()).isNotEmpty();
            passages(assignment).forEach(passage -> check(passage, text));
            assertThat(assignment.deadlines())
                    .allMatch(index -> index < reading.deadlines().size());
        }
    }

    private static Stream<Passage> passages(Metadata metadata) {
        var signer = metadata.signer();
        var signed = signer == null
                ? Stream.<Passage>empty()
                : Stream.concat(
                        Stream.of(signer.name(), signer.title()),
                        signer.mandates().stream().map(Signer.Mandate::of));
        var single = Stream.of(
                metadata.number(),
                metadata.type(),
                metadata.issuer(),
                metadata.superior(),
                metadata.place(),
                metadata.dated(),
                metadata.subject(),
                metadata.urgencyMark());
        return Stream.of(single, signed, metadata.addressees().stream(), metadata.recipients().stream())
                .flatMap(passages -> passages)
                .filter(Objects::nonNull);
    }

    private static Stream<Passage> passages(AssignmentReading assignment) {
        return Stream.of(
                        Stream.of(assignment.content(), assignment.via(), assignment.output()),
                        assignment.lead().stream(),
                        assignment.coordinating().stream(),
                        assignment.supervising().stream(),
                        assignment.reportTo().stream())
                .flatMap(passages -> passages)
                .filter(Objects::nonNull);
    }

    private static void check(Passage passage, String text) {
        within(passage.start(), passage.end(), text);
        assertThat(passage.words()).isNotBlank();
    }

    private static void within(int start, int end, String text) {
        assertThat(start).isBetween(0, end);
        assertThat(end).isLessThanOrEqualTo(text.length());
    }
}
