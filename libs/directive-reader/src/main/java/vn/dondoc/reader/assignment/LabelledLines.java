package vn.dondoc.reader.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.GuardedPattern;
import vn.dondoc.reader.structure.Item;
import vn.dondoc.reader.text.SourceText;

/** Lines of a plan that stand together, each saying one thing about the same task. */
final class LabelledLines {

    private static final int NEIGHBOURS = 5;
    private static final GuardedPattern HELPED_BY = GuardedPattern.of("phối hợp (?:với|cùng)");

    private final SourceText source;
    private final List<Item> items;
    private final UnitListParser parser;

    LabelledLines(SourceText source, List<Item> items, UnitListParser parser) {
        this.source = source;
        this.items = items;
        this.parser = parser;
    }

    /** Whom the nearest "Cơ quan chủ trì: …" above or below a line names, and who helps; null if no line does. */
    @Nullable
    Charge namedBeside(int i) {
        var line = lineBeside(i, LabelledLine.Label.LEAD);
        var lead = line == null ? List.<UnitList.Name>of() : line.names(source.text(), parser);
        if (line == null || lead.isEmpty()) {
            return null;
        }
        var helpers = beside(i, LabelledLine.Label.COORDINATING);
        return Charge.of(lead.getFirst().start(), lead, helpers.isEmpty() ? helpersIn(line) : helpers);
    }

    /** "Cơ quan thực hiện: X chủ trì, phối hợp với Y". */
    private List<UnitList.Name> helpersIn(LabelledLine line) {
        var helped = HELPED_BY.find(source.folded(), line.valueStart(), line.end());
        var helpers = helped == null ? null : parser.parse(helped.end() + 1, line.end());
        return helpers == null ? List.of() : helpers.names();
    }

    private List<UnitList.Name> beside(int i, LabelledLine.Label wanted) {
        var line = lineBeside(i, wanted);
        return line == null ? List.of() : line.names(source.text(), parser);
    }

    private @Nullable LabelledLine lineBeside(int i, LabelledLine.Label wanted) {
        for (int direction : new int[] {-1, 1}) {
            for (int j = i + direction; j >= 0 && j < items.size() && Math.abs(j - i) <= NEIGHBOURS; j += direction) {
                var line = LabelledLine.of(source.folded(), items.get(j));
                if (line == null && !isTornOff(items.get(j))) {
                    break;
                }
                if (line != null && line.label() == wanted) {
                    return line;
                }
            }
        }
        return null;
    }

    /** The end of a line, torn off where a page ended. */
    private boolean isTornOff(Item item) {
        return Character.isLowerCase(source.text().charAt(item.paragraph().start()));
    }

    /** What the lines around this one are about: the item above them, and what stands between. */
    Task taskOf(int i) {
        var line = items.get(i);
        var above = line.parent();
        int first = i;
        while (first > 0
                && i - first < NEIGHBOURS
                && items.get(first - 1) != above
                && LabelledLine.of(source.folded(), items.get(first - 1)) != null) {
            first--;
        }
        int start = above == null ? line.contentStart() : above.contentStart();
        var before = first > 0 ? items.get(first - 1) : null;
        int contentEnd = before != null && before.end() > start ? before.end() : line.end();
        return new Task(start, line.end(), start, contentEnd, output(i));
    }

    private Task.@Nullable Output output(int i) {
        var line = lineBeside(i, LabelledLine.Label.OUTPUT);
        int end = line == null ? 0 : line.valueEnd(source.text());
        return line == null || line.valueStart() == end ? null : new Task.Output(line.valueStart(), end);
    }
}
