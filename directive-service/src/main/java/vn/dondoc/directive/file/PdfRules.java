package vn.dondoc.directive.file;

import java.util.ArrayList;
import java.util.List;

/** The straight lines of a page of a PDF, and the tables that they make. */
final class PdfRules {

    /** A line along x or along y; {@code at} is its place across. */
    record Rule(boolean upright, float at, float from, float to) {
        boolean covers(float place) {
            return from - NEAR <= place && place <= to + NEAR;
        }

        boolean meets(Rule other) {
            return upright == other.upright
                    ? Math.abs(at - other.at) <= NEAR && from <= other.to + NEAR && other.from <= to + NEAR
                    : covers(other.at) && other.covers(at);
        }
    }

    private static final float NEAR = 2.5f;
    /** A drawing has more lines than that, a page of a table has not. */
    private static final int MOST = 4_000;

    private static final float THIN = 2.5f;
    private static final float SHORTEST = 4;

    private final List<Rule> rules = new ArrayList<>();

    /** A line, or a rectangle; one that is neither thin nor empty adds its four sides. */
    void add(float x1, float y1, float x2, float y2, boolean filled) {
        float left = Math.min(x1, x2);
        float right = Math.max(x1, x2);
        float top = Math.min(y1, y2);
        float bottom = Math.max(y1, y2);
        if (bottom - top <= THIN) {
            add(new Rule(false, (top + bottom) / 2, left, right));
        } else if (right - left <= THIN) {
            add(new Rule(true, (left + right) / 2, top, bottom));
        } else if (!filled) {
            add(new Rule(false, top, left, right));
            add(new Rule(false, bottom, left, right));
            add(new Rule(true, left, top, bottom));
            add(new Rule(true, right, top, bottom));
        }
    }

    private void add(Rule rule) {
        if (rule.to() - rule.from() >= SHORTEST && rules.size() < MOST) {
            rules.add(rule);
        }
    }

    /** Grids of at least two columns and a row. */
    List<PdfGrid> grids() {
        if (rules.size() >= MOST) {
            return List.of();
        }
        var grids = new ArrayList<PdfGrid>();
        var rest = new ArrayList<>(rules);
        while (!rest.isEmpty()) {
            var grid = PdfGrid.of(connectedWith(rest.removeLast(), rest));
            grid.ifPresent(grids::add);
        }
        return grids;
    }

    private static List<Rule> connectedWith(Rule first, List<Rule> rest) {
        var connected = new ArrayList<Rule>();
        connected.add(first);
        for (int i = 0; i < connected.size(); i++) {
            Interruption.check();
            var rule = connected.get(i);
            rest.removeIf(other -> {
                boolean meets = rule.meets(other);
                if (meets) {
                    connected.add(other);
                }
                return meets;
            });
        }
        return connected;
    }

    static float near() {
        return NEAR;
    }
}
