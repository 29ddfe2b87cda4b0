package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Paragraph;

/** Tables that say in a row what, who leads, who helps, until when, and what is handed over. */
final class TableRows {

    private static final int LEAST_LETTERS_OF_TASK = 8;

    private final String text;
    private final UnitListParser parser;
    private final Map<Integer, List<Paragraph>> rows = new HashMap<>();
    private final TreeMap<Integer, TableColumns> heads = new TreeMap<>();
    /** A row is asked for once for every day in it. */
    private final Map<Integer, Contents> contents = new HashMap<>();

    private final Map<Integer, Optional<Charge>> charges = new HashMap<>();

    TableRows(List<Paragraph> paragraphs, String text, String folded, UnitListParser parser) {
        this.text = text;
        this.parser = parser;
        for (var paragraph : paragraphs) {
            if (paragraph.isCell()) {
                rows.computeIfAbsent(paragraph.row(), row -> new ArrayList<>()).add(paragraph);
            }
        }
        rows.forEach((row, cells) -> {
            var columns = TableColumns.of(cells, folded);
            if (columns != null) {
                heads.put(row, columns);
            }
        });
    }

    /** What the row of a cell asks for. */
    Task taskOf(Paragraph cell) {
        var row = rows.getOrDefault(cell.row(), List.of(cell));
        var said = contents.computeIfAbsent(cell.row(), number -> contents(number, row));
        var content = said.task() == null || said.task().equals(cell) ? said.longest() : said.task();
        var output = said.output();
        return new Task(
                row.getFirst().start(),
                row.getLast().end(),
                content.start(),
                content.end(),
                output == null ? null : new Task.Output(output.start(), output.end()));
    }

    private Contents contents(int number, List<Paragraph> row) {
        var columns = columns(number);
        return columns == null
                ? new Contents(null, null, longest(row))
                : new Contents(cellIn(columns.task(), row), cellIn(columns.output(), row), longest(row));
    }

    /** Whether a cell is the last of a row that charges somebody with a task and sets no day. */
    boolean endsUndatedTask(Paragraph cell, Predicate<Paragraph> dated) {
        var row = rows.getOrDefault(cell.row(), List.of());
        var columns = columns(cell.row());
        if (columns == null
                || heads.containsKey(cell.row())
                || !cell.equals(row.getLast())
                || row.stream().anyMatch(dated)) {
            return false;
        }
        var task = cellIn(columns.task(), row);
        var lead = cellIn(columns.lead(), row);
        return task != null && lead != null && task.end() - task.start() >= LEAST_LETTERS_OF_TASK;
    }

    private @Nullable TableColumns columns(int row) {
        var head = heads.lowerEntry(row);
        return head == null ? null : head.getValue();
    }

    private static @Nullable Paragraph cellIn(int column, List<Paragraph> row) {
        return row.stream().filter(cell -> cell.column() == column).findFirst().orElse(null);
    }

    private static Paragraph longest(List<Paragraph> row) {
        var longest = row.getFirst();
        for (var cell : row) {
            longest = cell.end() - cell.start() > longest.end() - longest.start() ? cell : longest;
        }
        return longest;
    }

    /** Who must do what the row of this cell says. A row that names nobody goes on with the one above it. */
    @Nullable
    Charge of(Paragraph cell) {
        for (int row = cell.row(); row >= Math.max(0, cell.row() - 3) && !heads.containsKey(row); row--) {
            var charge = charges.computeIfAbsent(row, this::inRow);
            if (charge.isPresent()) {
                return charge.get();
            }
        }
        return null;
    }

    private Optional<Charge> inRow(int row) {
        var cells = rows.getOrDefault(row, List.of());
        var columns = columns(row);
        var charge = columns == null || columns.lead() < 0 ? null : underHeads(cells, columns);
        return Optional.ofNullable(charge == null ? byNames(cells) : charge);
    }

    private @Nullable Charge underHeads(List<Paragraph> cells, TableColumns columns) {
        var lead = namesIn(columns.lead(), cells);
        return lead.isEmpty() ? null : Charge.of(lead.getFirst().start(), lead, namesIn(columns.coordinating(), cells));
    }

    /** The names in a column; where none is known by its words, the whole cell is one. */
    private List<UnitList.Name> namesIn(int column, List<Paragraph> cells) {
        List<UnitList.Name> names = new ArrayList<>();
        for (var cell : cells) {
            if (cell.column() == column) {
                var known = names(cell);
                names.addAll(known.isEmpty() ? wholeCell(cell) : known);
            }
        }
        return names;
    }

    private List<UnitList.Name> wholeCell(Paragraph cell) {
        int start = firstWord(cell);
        return start < cell.end() && Character.isUpperCase(text.charAt(start))
                ? List.of(UnitList.Name.at(text, start, cell.end()))
                : List.of();
    }

    /** Without heads: the first cell that consists of names leads, the second helps. */
    private @Nullable Charge byNames(List<Paragraph> cells) {
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
        var list = parser.parse(firstWord(cell), cell.end());
        return list != null && cell.end() - list.end() <= 2 ? list.names() : List.of();
    }

    private int firstWord(Paragraph cell) {
        int start = cell.start();
        while (start < cell.end() && !parser.words().isWordStart(start)) {
            start++;
        }
        return start;
    }

    /** The cells of a row that say what is to be done. */
    private record Contents(
            @Nullable Paragraph task, @Nullable Paragraph output, Paragraph longest) {}
}
