package vn.dondoc.reader.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.DirectiveReading;
import vn.dondoc.reader.assignment.AssignmentReading;
import vn.dondoc.reader.assignment.UnitMention;
import vn.dondoc.reader.deadline.DeadlineReading;

/**
 * The object printed for a file. Its head describes the first document; assignments and deadlines are those of all
 * documents of the file, so that an index points into one list.
 */
final class ReadingAsJson {

    private ReadingAsJson() {}

    static Map<String, @Nullable Object> of(String file, List<DirectiveReading> readings) {
        var first = readings.getFirst();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("file", file);
        object.put("number", first.number());
        object.put("type", first.type());
        object.put("issuer", first.issuer());
        object.put("issuedOn", first.issuedOn());
        object.put("subject", first.subject());
        object.put("signer", first.signer());
        object.put("recipients", first.recipients());
        object.put(
                "references",
                first.references().stream().map(reference -> reference.number()).toList());
        object.put("assignments", assignments(readings));
        object.put(
                "deadlines",
                readings.stream()
                        .flatMap(reading -> reading.deadlines().stream())
                        .map(ReadingAsJson::deadline)
                        .toList());
        object.put(
                "warnings",
                readings.stream()
                        .flatMap(reading -> reading.warnings().stream())
                        .map(warning -> warning.message())
                        .toList());
        return object;
    }

    private static List<Object> assignments(List<DirectiveReading> readings) {
        List<Object> assignments = new ArrayList<>();
        int before = 0;
        for (var reading : readings) {
            for (var assignment : reading.assignments()) {
                assignments.add(assignment(assignment, before));
            }
            before += reading.deadlines().size();
        }
        return assignments;
    }

    private static Map<String, Object> assignment(AssignmentReading assignment, int before) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("ordinal", assignment.ordinal());
        object.put("start", assignment.start());
        object.put("end", assignment.end());
        object.put("lead", words(assignment.lead()));
        object.put("coordinating", words(assignment.coordinating()));
        object.put("supervising", words(assignment.supervising()));
        object.put(
                "deadlines",
                assignment.deadlines().stream().map(index -> index + before).toList());
        object.put("exhortation", assignment.exhortation());
        return object;
    }

    private static List<String> words(List<UnitMention> units) {
        return units.stream().map(UnitMention::words).toList();
    }

    private static Map<String, @Nullable Object> deadline(DeadlineReading deadline) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("start", deadline.start());
        object.put("end", deadline.end());
        object.put("words", deadline.words());
        object.put("kind", deadline.kind().wireName());
        object.put("lastDay", deadline.lastDay());
        object.put("time", deadline.time());
        object.put("target", deadline.target());
        object.put("recurrence", deadline.recurrence());
        object.put("condition", deadline.condition());
        object.put("rule", deadline.rule());
        object.put("derivation", deadline.derivation());
        return object;
    }
}
