package vn.dondoc.directive.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Letters of a PDF on one line of a page, from left to right. Lengths are points, y grows downwards. */
record PdfLine(List<Glyph> glyphs) {

    /** A letter, or a few, as the PDF draws them. */
    record Glyph(String text, float x, float y, float width, float height, float space) {
        float end() {
            return x + width;
        }

        float middle() {
            return x + width / 2;
        }

        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A gap wider than this many blanks parts two columns. */
    private static final float COLUMN_GAP = 4;

    /** Lines from letters in any order. */
    static List<PdfLine> of(List<Glyph> glyphs) {
        var ordered = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x))
                .toList();
        var lines = new ArrayList<PdfLine>();
        var open = new ArrayList<Glyph>();
        for (var glyph : ordered) {
            Interruption.check();
            if (!open.isEmpty() && glyph.y() - open.getFirst().y() > Math.max(3, 0.5f * glyph.height())) {
                lines.add(ordered(open));
                open.clear();
            }
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            lines.add(ordered(open));
        }
        return lines.stream().filter(line -> !line.glyphs.isEmpty()).toList();
    }

    private static PdfLine ordered(List<Glyph> glyphs) {
        var line = new ArrayList<Glyph>();
        glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).forEach(glyph -> {
            // Bold is sometimes the same letter drawn twice
            boolean twice = line.subList(Math.max(0, line.size() - 3), line.size()).stream()
                    .anyMatch(before -> before.text().equals(glyph.text())
                            && Math.abs(before.x() - glyph.x()) < 0.25f * Math.max(1, glyph.width()));
            if (!twice) {
                line.add(glyph);
            }
        });
        int from = 0;
        int to = line.size();
        while (from < to && line.get(from).isBlank()) {
            from++;
        }
        while (to > from && line.get(to - 1).isBlank()) {
            to--;
        }
        return new PdfLine(List.copyOf(line.subList(from, to)));
    }

    float start() {
        return glyphs.getFirst().x();
    }

    float end() {
        return glyphs.getLast().end();
    }

    float y() {
        return glyphs.getFirst().y();
    }

    float height() {
        return glyphs.getFirst().height();
    }

    /** The words, with a tab where columns part. */
    String text() {
        var text = new StringBuilder();
        Glyph before = null;
        for (var glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            if (before != null) {
                float gap = glyph.x() - before.end();
                text.append(isColumnGap(before, glyph) ? "\t" : gap > 0.3f * before.space() ? " " : "");
            }
            text.append(glyph.text());
            before = glyph;
        }
        return Characters.plain(text);
    }

    /** The parts on both sides of the column gap that lies nearest to x; the line alone where there is none. */
    List<PdfLine> splitNear(float x) {
        int best = -1;
        float nearest = Float.MAX_VALUE;
        Glyph before = null;
        for (int i = 0; i < glyphs.size(); i++) {
            var glyph = glyphs.get(i);
            if (glyph.isBlank()) {
                continue;
            }
            if (before != null && isColumnGap(before, glyph)) {
                float distance = Math.abs((before.end() + glyph.x()) / 2 - x);
                best = distance < nearest ? i : best;
                nearest = Math.min(distance, nearest);
            }
            before = glyph;
        }
        return best < 0 ? List.of(this) : splitAt(best);
    }

    /** The parts before and from a letter on. */
    List<PdfLine> splitAt(int glyph) {
        return List.of(ordered(glyphs.subList(0, glyph)), ordered(glyphs.subList(glyph, glyphs.size())));
    }

    private static boolean isColumnGap(Glyph before, Glyph after) {
        return after.x() - before.end() > Math.max(12, COLUMN_GAP * before.space());
    }
}
