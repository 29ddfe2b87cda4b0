package vn.dondoc.reader.deadline;

import java.util.List;
import vn.dondoc.reader.rules.Found;

/**
 * The deadlines of a document and what is doubtful about them.
 *
 * @param deadlines in the order of the text, each with its place in the normalised text
 */
public record DeadlinesRead(List<Found<DeadlineReading>> deadlines, List<Warning> warnings) {

    public DeadlinesRead {
        deadlines = List.copyOf(deadlines);
        warnings = List.copyOf(warnings);
    }

    public List<DeadlineReading> readings() {
        return deadlines.stream().map(Found::meaning).toList();
    }
}
