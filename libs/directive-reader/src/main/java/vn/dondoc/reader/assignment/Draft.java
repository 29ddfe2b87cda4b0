package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.reader.text.SourceText;

/** An assignment while the paragraphs that belong to it are still being read. */
final class Draft {

    private static final Pattern THIS_DOCUMENT = Pattern.compile(
            "(?:văn bản|công văn|kế hoạch|chỉ thị|quyết định|quy định|thông báo|kết luận|nghị quyết|chương trình|hướng dẫn|đề án|công điện) này");

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

    /** True for "theo dõi, đôn đốc việc thực hiện Công văn này": such units supervise whatever the document asks. */
    boolean overseesTheDocument(String folded) {
        return charge.supervises()
                && THIS_DOCUMENT.matcher(folded.substring(start, end)).find();
    }

    List<UnitMention> lead(SourceText source) {
        return mentions(charge.lead(), source);
    }

    /** @param overseers who supervises where the assignment itself names nobody */
    AssignmentReading reading(SourceText source, List<UnitMention> overseers) {
        var lead = lead(source);
        return new AssignmentReading(
                ordinal,
                source.originalStart(start),
                source.originalEnd(end),
                lead,
                mentions(charge.coordinating(), source),
                charge.supervises() ? lead : overseers,
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
