package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.reader.rules.GuardedPattern;
import vn.dondoc.reader.text.Passage;
import vn.dondoc.reader.text.SourceText;

/** An assignment while the paragraphs that belong to it are still being read. */
final class Draft {

    private static final GuardedPattern THIS_DOCUMENT = GuardedPattern.of(
            "(?:văn bản|công văn|kế hoạch|chỉ thị|quyết định|quy định|thông báo|kết luận|nghị quyết|chương trình|hướng dẫn|đề án|công điện) này");

    private final String ordinal;
    private final Charge charge;
    private Task task;
    private final List<Integer> deadlines = new ArrayList<>();
    /** So far only the names of the units were read, nothing to do. */
    private boolean onlyNames;

    Draft(String ordinal, Task task, Charge charge, boolean onlyNames) {
        this.ordinal = ordinal;
        this.task = task;
        this.charge = charge;
        this.onlyNames = onlyNames;
    }

    int start() {
        return task.start();
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
        task = Task.sentence(onlyNames ? from : task.start(), Math.max(task.end(), to));
        onlyNames = false;
    }

    /** True for "theo dõi, đôn đốc việc thực hiện Công văn này": such units supervise whatever the document asks. */
    boolean overseesTheDocument(String folded) {
        return charge.supervises() && THIS_DOCUMENT.find(folded, task.start(), task.end()) != null;
    }

    List<Passage> lead(SourceText source) {
        return passages(charge.lead(), source);
    }

    /** @param overseers who supervises where the assignment itself names nobody */
    AssignmentReading reading(SourceText source, Particulars particulars, List<Passage> overseers) {
        var lead = lead(source);
        var said = particulars.of(task);
        return new AssignmentReading(
                ordinal,
                source.originalStart(task.start()),
                source.originalEnd(task.end()),
                source.passage(task.contentStart(), task.contentEnd()),
                lead,
                passages(charge.coordinating(), source),
                charge.overseers().isEmpty()
                        ? withoutThemselves(overseers, lead)
                        : passages(charge.overseers(), source),
                said.via(),
                said.output(),
                said.reportTo(),
                deadlines,
                charge.ownUndertaking(),
                charge.lead().stream().allMatch(Persons::isPerson),
                !isDated() && charge.lead().stream().allMatch(Groups::isGroup));
    }

    private static List<Passage> withoutThemselves(List<Passage> overseers, List<Passage> lead) {
        return overseers.stream()
                .filter(overseer -> lead.stream().noneMatch(one -> one.words().equals(overseer.words())))
                .toList();
    }

    private static List<Passage> passages(List<UnitList.Name> names, SourceText source) {
        return names.stream()
                .map(name -> source.passage(name.words(), name.start(), name.end()))
                .toList();
    }
}
