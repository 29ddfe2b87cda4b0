package vn.dondoc.directive.file;

import java.util.List;

/** Puts the lines of pages into paragraphs, and what stands side by side one below the other. */
final class PdfParagraphs {

    /** Lines of one paragraph are no farther apart than this many times the height of their letters. */
    private static final float LINE_GAP = 1.75f;

    private static final float INDENT = 12;
    private static final float SHORT_OF_THE_MARGIN = 45;

    private final WrittenText text;

    PdfParagraphs(WrittenText text) {
        this.text = text;
    }

    void table(Table table) {
        table.writeTo(text);
    }

    void lines(List<PdfLine> lines, float pageWidth) {
        float left = (float) lines.stream().mapToDouble(PdfLine::start).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(PdfLine::end).max().orElse(pageWidth);
        PdfLine before = null;
        for (int i = 0; i < lines.size(); ) {
            var columns = PdfColumns.at(lines, i, pageWidth);
            if (columns.lines() > 0) {
                text.emptyLine();
                columns.left().forEach(line -> text.line(line.text()));
                text.emptyLine();
                columns.right().forEach(line -> text.line(line.text()));
                text.emptyLine();
                i += columns.lines();
                before = null;
                continue;
            }
            var line = lines.get(i++);
            if (before != null && isApart(before, line, left, right)) {
                text.emptyLine();
            }
            text.line(line.text());
            before = line;
        }
    }

    private static boolean isApart(PdfLine before, PdfLine line, float left, float right) {
        if (line.y() - before.y() > LINE_GAP * Math.max(line.height(), before.height())) {
            return true;
        }
        boolean indented = line.start() > left + INDENT && line.start() > before.start() + INDENT;
        var words = before.text();
        boolean ended = ".;:?!".indexOf(words.charAt(words.length() - 1)) >= 0;
        return (indented || ended)
                && (ended && line.start() > left + INDENT || before.end() < right - SHORT_OF_THE_MARGIN);
    }
}
