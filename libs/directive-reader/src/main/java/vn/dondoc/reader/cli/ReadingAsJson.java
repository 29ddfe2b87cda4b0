package vn.dondoc.reader.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.DirectiveReading;
import vn.dondoc.reader.assignment.AssignmentReading;
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
        object.putAll(MetadataAsJson.of(first.metadata(), first.references()));
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
        object.put("documents", readings.stream().map(ReadingAsJson::document).toList());
        return object;
    }

    /** Each document of the file with its own head. */
    private static Map<String, @Nullable Object> document(DirectiveReading reading) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("start", reading.start());
        object.put("end", reading.end());
        object.putAll(MetadataAsJson.of(reading.metadata(), reading.references()));
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

    private static Map<String, @Nullable Object> assignment(AssignmentReading assignment, int before) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("ordinal", assignment.ordinal());
        object.put("start", assignment.start());
        object.put("end", assignment.end());
        object.put("content", assignment.content().words());
        object.put("lead", MetadataAsJson.words(assignment.lead()));
        object.put("coordinating", MetadataAsJson.words(assignment.coordinating()));
        object.put("supervising", MetadataAsJson.words(assignment.supervising()));
        object.put("via", MetadataAsJson.words(assignment.via()));
        object.put("output", MetadataAsJson.words(assignment.output()));
        object.put("reportTo", MetadataAsJson.words(assignment.reportTo()));
        object.put(
                "deadlines",
                assignment.deadlines().stream().map(index -> index + before).toList());
        object.put("byIssuer", assignment.byIssuer());
        object.put("byPerson", assignment.byPerson());
        object.put("exhortation", assignment.exhortation());
        return object;
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
