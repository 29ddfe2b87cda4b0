package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.reader.text.SourceText;

/** An assignment while the paragraphs that belong to it are still being read. */
final class Draft {

    private final String ordinal;
    private int start;
    private int end;
    private final Charge charge;
    private final List<Integer> deadlines = new ArrayList<>();
    /** So far only the names of the units were read, nothing to do. */
    private boolean onlyNames;

    Draft(String ordinal, int start, int end, Charge charge, boolean onlyNames) {
        this.ordinal = ordinal;
        this.start = start;
        this.end = end;
        this.charge = charge;
        this.onlyNames = onlyNames;
    }

    int start() {
        return start;
    }

    boolean isDated() {
        return !deadlines.isEmpty();
    }

    boolean saysSomething() {
        return isDated() || !onlyNames && !charge.ownUndertaking();
    }

    void due(int deadline) {
        deadlines.add(deadline);
    }

    /** More of the same task; the first of it where only names were read before. */
    void extendBy(int from, int to) {
        start = onlyNames ? from : start;
        end = Math.max(end, to);
        onlyNames = false;
    }

    AssignmentReading reading(SourceText source) {
        var lead = mentions(charge.lead(), source);
        return new AssignmentReading(
                ordinal,
                source.originalStart(start),
                source.originalEnd(end),
                lead,
                mentions(charge.coordinating(), source),
                charge.supervises() ? lead : List.of(),
                deadlines,
                !isDated() && charge.lead().stream().allMatch(Groups::isGroup));
    }

    private static List<UnitMention> mentions(List<UnitList.Name> names, SourceText source) {
        return names.stream()
                .map(name -> new UnitMention(
                        name.words(), source.originalStart(name.start()), source.originalEnd(name.end())))
                .toList();
    }
}
