package vn.dondoc.reader.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.structure.Item;
import vn.dondoc.reader.text.SourceText;

/** Lines of a plan that stand together, each saying one thing about the same task. */
final class LabelledLines {

    private static final int NEIGHBOURS = 5;

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
        var lead = beside(i, LabelledLine.Label.LEAD);
        return lead.isEmpty()
                ? null
                : new Charge(lead.getFirst().start(), lead, beside(i, LabelledLine.Label.COORDINATING), false, false);
    }

    private List<UnitList.Name> beside(int i, LabelledLine.Label wanted) {
        for (int direction : new int[] {-1, 1}) {
            for (int j = i + direction; j >= 0 && j < items.size() && Math.abs(j - i) <= NEIGHBOURS; j += direction) {
                var line = LabelledLine.of(source.folded(), items.get(j));
                if (line == null) {
                    break;
                }
                if (line.label() == wanted) {
                    return line.names(source.text(), parser);
                }
            }
        }
        return List.of();
    }
}
