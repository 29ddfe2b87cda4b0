package vn.dondoc.directive.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dondoc.directive.file.PdfLine.Glyph;
import vn.dondoc.directive.file.PdfRules.Rule;

/**
 * A table drawn with lines.
 *
 * @param xs where its columns begin, and where the last ends
 * @param ys the same of its rows
 */
record PdfGrid(List<Float> xs, List<Float> ys, List<Rule> rules) {

    static Optional<PdfGrid> of(List<Rule> rules) {
        var xs = places(rules, true);
        var ys = places(rules, false);
        return xs.size() > 2 && ys.size() > 1 ? Optional.of(new PdfGrid(xs, ys, rules)) : Optional.empty();
    }

    private static List<Float> places(List<Rule> rules, boolean upright) {
        var places = new ArrayList<Float>();
        rules.stream()
                .filter(rule -> rule.upright() == upright)
                .map(Rule::at)
                .sorted()
                .forEach(at -> {
                    if (places.isEmpty() || at - places.getLast() > 2 * PdfRules.near()) {
                        places.add(at);
                    }
                });
        return places;
    }

    boolean holds(Glyph glyph) {
        return row(glyph) >= 0 && column(glyph) >= 0;
    }

    float top() {
        return ys.getFirst();
    }

    private int row(Glyph glyph) {
        return between(ys, glyph.y() - glyph.height() / 3);
    }

    private int column(Glyph glyph) {
        return between(xs, glyph.middle());
    }

    private static int between(List<Float> places, float at) {
        for (int i = 0; i + 1 < places.size(); i++) {
            if (places.get(i) <= at && at < places.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** The table with the letters that stand in it; a cell over several columns or rows stands where it begins. */
    Table table(List<Glyph> inside) {
        int columns = xs.size() - 1;
        var cells = new ArrayList<List<Glyph>>();
        for (int i = 0; i < columns * (ys.size() - 1); i++) {
            cells.add(new ArrayList<>());
        }
        for (var glyph : inside) {
            Interruption.check();
            int row = row(glyph);
            int column = column(glyph);
            while (row > 0 && !isParted(false, ys.get(row), middle(xs, column))) {
                row--;
            }
            while (column > 0 && !isParted(true, xs.get(column), middle(ys, row))) {
                column--;
            }
            cells.get(row * columns + column).add(glyph);
        }
        var rows = new ArrayList<List<List<String>>>();
        for (int row = 0; row + 1 < ys.size(); row++) {
            rows.add(cells.subList(row * columns, (row + 1) * columns).stream()
                    .map(PdfGrid::words)
                    .toList());
        }
        return new Table(rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList());
    }

    private boolean isParted(boolean upright, float at, float across) {
        return rules.stream()
                .anyMatch(rule -> rule.upright() == upright
                        && Math.abs(rule.at() - at) <= 2 * PdfRules.near()
                        && rule.covers(across));
    }

    private static float middle(List<Float> places, int i) {
        return (places.get(i) + places.get(i + 1)) / 2;
    }

    private static List<String> words(List<Glyph> cell) {
        return PdfLine.of(cell).stream()
                .map(PdfLine::text)
                .map(line -> line.replace('\t', ' '))
                .collect(Collectors.toList());
    }
}
