package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Paragraph;

/** Tables that say in a row what, who leads, who helps, until when, and what is handed over. */
final class TableRows {

    private static final Pattern TASK_COLUMN = Pattern.compile(
            "(?:tên |danh mục |các )?(?:nội dung|nhiệm vụ|công việc|đề án|chương trình|hoạt động).{0,60}");
    private static final Pattern OUTPUT_COLUMN =
            Pattern.compile("(?:sản phẩm|kết quả|đầu ra|hình thức văn bản|dự kiến sản phẩm).{0,60}");
    private static final int LONGEST_TABLE_HEAD = 400;

    private final String folded;
    private final UnitListParser parser;
    private final Map<Integer, List<Paragraph>> rows = new HashMap<>();

    TableRows(List<Paragraph> paragraphs, String folded, UnitListParser parser) {
        this.folded = folded;
        this.parser = parser;
        for (var paragraph : paragraphs) {
            if (paragraph.isCell()) {
                rows.computeIfAbsent(paragraph.row(), row -> new ArrayList<>()).add(paragraph);
            }
        }
    }

    /** What the row of a cell asks for. */
    Task taskOf(Paragraph cell) {
        var row = rows.getOrDefault(cell.row(), List.of(cell));
        var content = cellUnder(TASK_COLUMN, row, cell);
        if (content == null) {
            content = longest(row);
        }
        var output = cellUnder(OUTPUT_COLUMN, row, cell);
        return new Task(
                row.getFirst().start(),
                row.getLast().end(),
                content.start(),
                content.end(),
                output == null ? null : new Task.Output(output.start(), output.end()));
    }

    private @Nullable Paragraph cellUnder(Pattern head, List<Paragraph> row, Paragraph inRow) {
        int column = columnOf(head, inRow.row());
        return row.stream()
                .filter(cell -> cell.column() == column && cell != inRow)
                .findFirst()
                .orElse(null);
    }

    /** The column of the nearest row above that has such a head; -1 if none has. */
    private int columnOf(Pattern head, int row) {
        for (int above = row - 1; above >= Math.max(0, row - LONGEST_TABLE_HEAD); above--) {
            for (var cell : rows.getOrDefault(above, List.of())) {
                if (head.matcher(folded).region(cell.start(), cell.end()).matches()) {
                    return cell.column();
                }
            }
        }
        return -1;
    }

    private static Paragraph longest(List<Paragraph> row) {
        var longest = row.getFirst();
        for (var cell : row) {
            longest = cell.end() - cell.start() > longest.end() - longest.start() ? cell : longest;
        }
        return longest;
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
                charge = Charge.of(cell.start(), names, List.of());
                leadColumn = cell.column();
            } else if (cell.column() == leadColumn) {
                var both = new ArrayList<>(charge.lead());
                both.addAll(names);
                charge = Charge.of(charge.start(), both, List.of());
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
