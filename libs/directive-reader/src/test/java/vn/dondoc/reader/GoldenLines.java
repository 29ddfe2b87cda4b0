package vn.dondoc.reader;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.assignment.AssignmentReading;
import vn.dondoc.reader.deadline.DeadlineReading;
import vn.dondoc.reader.metadata.Metadata;
import vn.dondoc.reader.metadata.Reference;
import vn.dondoc.reader.metadata.Signer;
import vn.dondoc.reader.text.Passage;

/** What is read in a text, a line for each fact, as a person would check it beside the document. */
final class GoldenLines {

    private final List<String> lines = new ArrayList<>();

    private GoldenLines() {}

    static List<String> of(String text) {
        var golden = new GoldenLines();
        for (var reading : DirectiveReader.read(text, null, WorkingCalendar.official())) {
            golden.add(reading);
        }
        return List.copyOf(golden.lines);
    }

    private void add(DirectiveReading reading) {
        add(reading.metadata());
        add("rests on", numbers(reading.references(), true));
        add("cites", numbers(reading.references(), false));
        reading.assignments().forEach(assignment -> lines.add(line(assignment, reading.deadlines())));
        for (int i = 0; i < reading.deadlines().size(); i++) {
            int index = i;
            if (reading.assignments().stream()
                    .noneMatch(assignment -> assignment.deadlines().contains(index))) {
                add("for nobody", inWords(reading.deadlines().get(i)));
            }
        }
        reading.warnings()
                .forEach(warning ->
                        add("warning", warning.kind() + " " + warning.message().replace('\n', ' ')));
    }

    private void add(Metadata metadata) {
        lines.add("document: "
                + List.of(
                                words(metadata.number()),
                                words(metadata.type()),
                                words(metadata.issuer()),
                                words(metadata.place()),
                                String.valueOf(metadata.issuedOn()))
                        .stream()
                        .collect(joining(" | ")));
        add("superior", words(metadata.superior()));
        add("subject", words(metadata.subject()));
        add("signer", metadata.signer() == null ? "" : signer(metadata.signer()));
        add("to", words(metadata.addressees()));
        add("sent to", words(metadata.recipients()));
        add("urgency", metadata.urgencyMark() == null ? "" : metadata.urgency().name());
        add("secrecy", metadata.secrecy() == null ? "" : metadata.secrecy().toString());
    }

    private void add(String key, String value) {
        if (!value.isEmpty()) {
            lines.add(key + ": " + value);
        }
    }

    private static String signer(Signer signer) {
        return words(signer.name()) + ", " + words(signer.title())
                + signer.mandates().stream()
                        .map(mandate ->
                                ", " + mandate.authority() + " " + mandate.of().words())
                        .collect(joining());
    }

    private static String numbers(List<Reference> references, boolean basis) {
        return references.stream()
                .filter(reference -> reference.basis() == basis)
                .map(Reference::number)
                .distinct()
                .collect(joining(", "));
    }

    private static String line(AssignmentReading assignment, List<DeadlineReading> deadlines) {
        var due = assignment.deadlines().stream()
                .map(deadlines::get)
                .map(GoldenLines::inWords)
                .collect(joining(", "));
        return "[" + assignment.ordinal() + "] " + words(assignment.lead())
                + said(" | with ", words(assignment.coordinating()))
                + said(" | watched by ", words(assignment.supervising()))
                + said(" | via ", assignment.via() == null ? "" : words(assignment.via()))
                + said(" | product ", assignment.output() == null ? "" : words(assignment.output()))
                + said(" | report to ", words(assignment.reportTo()))
                + said(" | ", due)
                + (assignment.byIssuer() ? " | by the issuer" : "")
                + (assignment.byPerson() ? " | by a person" : "")
                + (assignment.exhortation() ? " | exhortation" : "");
    }

    private static String inWords(DeadlineReading deadline) {
        var when = deadline.lastDay() != null ? deadline.lastDay() : deadline.recurrence();
        return deadline.words().replace('\n', ' ') + " = " + (when == null ? deadline.condition() : when)
                + (deadline.target() ? " (target)" : "");
    }

    private static String said(String prefix, String value) {
        return value.isEmpty() ? "" : prefix + value;
    }

    private static String words(@Nullable Passage passage) {
        return passage == null ? "" : passage.words();
    }

    private static String words(List<Passage> passages) {
        return passages.stream().map(Passage::words).collect(joining(" + "));
    }
}
