package vn.dondoc.reader;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.assignment.AssignmentReading;
import vn.dondoc.reader.deadline.DeadlineReading;
import vn.dondoc.reader.text.Passage;

/** Whole documents of an invented province, and all that the reader finds in them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenDocumentsTest {

    @ParameterizedTest
    @MethodSource("vn.dondoc.reader.GoldenDocuments#all")
    void a_document_says_what_was_expected_of_it(String name) {
        var readings = DirectiveReader.read(GoldenDocuments.text(name), null, WorkingCalendar.official());
        assertThat(readings.stream().map(GoldenDocumentsTest::inLines).collect(joining("\n")))
                .isEqualTo(GoldenDocuments.expected(name));
    }

    private static String inLines(DirectiveReading reading) {
        var lines = new StringBuilder();
        var metadata = reading.metadata();
        lines.append("%s | %s | %s | %s\n"
                .formatted(
                        words(metadata.number()),
                        words(metadata.type()),
                        words(metadata.issuer()),
                        metadata.issuedOn()));
        lines.append("subject: ").append(words(metadata.subject())).append('\n');
        var signer = metadata.signer();
        lines.append("signer: ")
                .append(signer == null ? null : words(signer.name()))
                .append('\n');
        lines.append("to: ").append(names(metadata.addressees())).append('\n');
        for (var assignment : reading.assignments()) {
            lines.append(inLine(assignment, reading.deadlines())).append('\n');
        }
        return lines.toString();
    }

    private static String inLine(AssignmentReading assignment, List<DeadlineReading> deadlines) {
        var due = assignment.deadlines().stream()
                .map(deadlines::get)
                .map(GoldenDocumentsTest::inWords)
                .collect(joining(", "));
        return "[%s] %s | with %s | watched by %s | %s"
                .formatted(
                        assignment.ordinal(),
                        names(assignment.lead()),
                        names(assignment.coordinating()),
                        names(assignment.supervising()),
                        due.isEmpty() ? assignment.exhortation() ? "exhortation" : "undated" : due);
    }

    private static String inWords(DeadlineReading deadline) {
        var when = deadline.lastDay() != null ? deadline.lastDay() : deadline.recurrence();
        return deadline.words() + " = " + (when == null ? deadline.condition() : when)
                + (deadline.target() ? " (target)" : "");
    }

    private static @Nullable String words(@Nullable Passage passage) {
        return passage == null ? null : passage.words();
    }

    private static String names(List<Passage> units) {
        return units.isEmpty() ? "nobody" : units.stream().map(Passage::words).collect(joining(" + "));
    }
}
