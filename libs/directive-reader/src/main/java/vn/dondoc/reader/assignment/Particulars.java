package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.GuardedPattern;
import vn.dondoc.reader.text.Passage;
import vn.dondoc.reader.text.SourceText;

/** What is said of a task besides who and until when: through whom, what is handed over, to whom it is reported. */
final class Particulars {

    private static final GuardedPattern VIA = GuardedPattern.of("\\((?:thông )?qua (?<via>[^()\\n]{2,160})\\)");
    private static final GuardedPattern OUTPUT = GuardedPattern.of(
            List.of("sản phẩm", "kết quả đầu ra"), "(?: [^.,;:()\\n]{1,30})? ?: ?(?<output>[^.;\\n]{2,240})");
    private static final GuardedPattern REPORT = GuardedPattern.of(
            List.of("báo cáo kết quả"),
            "(?: (?!về|cho|đến|gửi|với|trước|trong|theo|qua|chậm|định kỳ|hằng|hàng|lên|thường)[\\p{L}\\d/-]{1,20}){0,12}");
    private static final GuardedPattern REPORTING = GuardedPattern.of(
            List.of("báo cáo", "gửi", "xin ý kiến", "trình"),
            "(?<!(?:chương|công|quá|quy|tiến|lộ|giáo|hành|tờ) trình)(?: cho| về| đến)? (?=\\p{L})");
    /** What is reported stands before to whom: "kết quả thực hiện về". */
    private static final GuardedPattern WHAT =
            GuardedPattern.of("[^.;:()\\n]{1,90}? (?:về|cho|đến|tới|lên|với) (?=\\p{L})");

    private static final int MOST = 6;

    /** A row is searched once, however many days the row sets. */
    record Said(@Nullable Passage via, @Nullable Passage output, List<Passage> reportTo) {}

    private final SourceText source;
    private final UnitListParser parser;
    private @Nullable Task task;
    private @Nullable Said said;

    Particulars(SourceText source, UnitListParser parser) {
        this.source = source;
        this.parser = parser;
    }

    Said of(Task asked) {
        var known = said;
        if (known == null || !asked.equals(task)) {
            known = new Said(via(asked), output(asked), reportTo(asked));
            task = asked;
            said = known;
        }
        return known;
    }

    private @Nullable Passage via(Task task) {
        var folded = source.folded();
        for (int at = task.start(); (at = folded.indexOf('(', at, task.end())) >= 0; at++) {
            var via = VIA.lookAt(folded, at, task.end());
            if (via != null) {
                return source.passage(via.start("via"), via.end("via"));
            }
        }
        return null;
    }

    /** What a label or a column names; else the report that is asked for. */
    private @Nullable Passage output(Task task) {
        var own = task.output();
        if (own != null) {
            return source.passage(own.start(), own.end());
        }
        var labelled = OUTPUT.find(source.folded(), task.start(), task.end());
        if (labelled != null) {
            return source.passage(labelled.start("output"), labelled.end("output"));
        }
        var report = REPORT.find(source.folded(), task.start(), task.end());
        return report == null ? null : source.passage(report.start(), report.end());
    }

    /** The units behind "báo cáo", "gửi về", "trình"; each once. */
    private List<Passage> reportTo(Task task) {
        List<Passage> units = new ArrayList<>();
        int at = task.start();
        while (units.size() < MOST && at < task.end()) {
            var reporting = REPORTING.find(source.folded(), at, task.end());
            var list = reporting == null ? null : unitsAfter(reporting.end(), task.end());
            at = list != null ? list.end() : reporting != null ? reporting.end() : task.end();
            if (list != null) {
                list.names().stream()
                        .map(name -> source.passage(name.words(), name.start(), name.end()))
                        .filter(unit ->
                                units.stream().noneMatch(other -> other.words().equals(unit.words())))
                        .forEach(units::add);
            }
        }
        return List.copyOf(units);
    }

    private @Nullable UnitList unitsAfter(int at, int end) {
        var list = parser.parse(at, end);
        var what = list == null ? WHAT.lookAt(source.folded(), at, end) : null;
        return what == null ? list : parser.parse(what.end(), end);
    }
}
