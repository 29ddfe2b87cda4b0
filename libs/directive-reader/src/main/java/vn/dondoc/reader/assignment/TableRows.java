package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Paragraph;

/** Tables that say in a row what, who leads, who helps, until when. */
final class TableRows {

    private final UnitListParser parser;
    private final Map<Integer, List<Paragraph>> rows = new HashMap<>();

    TableRows(List<Paragraph> paragraphs, UnitListParser parser) {
        this.parser = parser;
        for (var paragraph : paragraphs) {
            if (paragraph.isCell()) {
                rows.computeIfAbsent(paragraph.row(), row -> new ArrayList<>()).add(paragraph);
            }
        }
    }

    /** Where the row of a cell begins. */
    int startOfRow(Paragraph cell) {
        return rows.getOrDefault(cell.row(), List.of(cell)).getFirst().start();
    }

    int endOfRow(Paragraph cell) {
        return rows.getOrDefault(cell.row(), List.of(cell)).getLast().end();
    }

    /**
     * Who must do what the row of this cell says: the first cell that consists of names leads, the second helps. A row
     * that names nobody goes on with the one above it.
     */
    @Nullable
    Charge of(Paragraph cell) {
        for (int row = cell.row(); row >= Math.max(0, cell.row() - 3); row--) {
            var charge = ofRow(rows.getOrDefault(row, List.of()));
            if (charge != null) {
                return charge;
            }
        }
        return null;
    }

    private @Nullable Charge ofRow(List<Paragraph> cells) {
        Charge charge = null;
        int leadColumn = -1;
        for (var cell : cells) {
            var names = names(cell);
            if (names.isEmpty()) {
                continue;
            }
            if (charge == null) {
                charge = new Charge(cell.start(), names, List.of(), false, false);
                leadColumn = cell.column();
            } else if (cell.column() == leadColumn) {
                var both = new ArrayList<>(charge.lead());
                both.addAll(names);
                charge = new Charge(charge.start(), List.copyOf(both), List.of(), false, false);
            } else if (charge.coordinating().isEmpty()) {
                charge = charge.with(names);
            }
        }
        return charge;
    }

    private List<UnitList.Name> names(Paragraph cell) {
        int start = cell.start();
        while (start < cell.end() && !parser.words().isWordStart(start)) {
            start++;
        }
        var list = parser.parse(start, cell.end());
        return list != null && cell.end() - list.end() <= 2 ? list.names() : List.of();
    }
}
