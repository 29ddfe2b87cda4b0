package vn.dondoc.reader.text;

import java.util.ArrayList;
import java.util.List;

/** One pass over the original, line by line: cleans characters, joins wrapped lines, tells table cells apart. */
final class Normaliser {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FOOTNOTE_END = "</sup>";
    private static final int LONGEST_TAG = 12;
    private static final int LONGEST_FOOTNOTE_MARK = 6;

    private final String original;
    private final GrowingText text;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private int paragraphStart;
    private boolean footnote;
    private boolean blankBefore = true;
    private boolean hardBreakBefore;
    private int lineBefore;
    private final LineWidth width;
    private final TablePosition table = new TablePosition();

    Normaliser(String original) {
        this.original = original;
        this.text = new GrowingText(original.length() + 1);
        this.width = LineWidth.of(original);
    }

    SourceText normalise() {
        int skipped = !original.isEmpty() && original.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        for (int start = skipped; start < original.length(); ) {
            int end = original.indexOf('\n', start);
            end = end < 0 ? original.length() : end;
            line(start, end);
            start = end + 1;
        }
        closeParagraph();
        return new SourceText(original, skipped, text, paragraphs);
    }

    private void line(int start, int end) {
        if (isBlank(start, end)) {
            blankBefore = true;
            table.blankLine();
        } else if (original.charAt(firstInk(start)) == '|' || isMarkdownRow(start, end)) {
            tableLine(start, end);
        } else {
            var next = new LineShape(original, start, end);
            if (blankBefore
                    || hardBreakBefore && !next.beginsSmall()
                    || !next.continues(text, paragraphStart)
                    || !table.inRow() && next.opensAnew(text, paragraphStart, lineBefore, width)) {
                closeParagraph();
            }
            lineBefore = end - start;
            table.textLine(blankBefore);
            copy(start, end);
            blankBefore = false;
            hardBreakBefore = end - start > 2 && original.startsWith("  ", end - 2);
        }
    }

    private boolean isMarkdownRow(int start, int end) {
        int last = end - 1;
        while (last > start && isSpace(original.charAt(last))) {
            last--;
        }
        return table.inRow() && original.charAt(last) == '|' && original.indexOf('|', start) < last;
    }

    /** A line of bars: alone it ends a cell, and after another such line a row; with text between, it is a row itself. */
    private void tableLine(int start, int end) {
        closeParagraph();
        boolean barOnly = isBlank(firstInk(start) + 1, end);
        if (barOnly) {
            table.barLine();
        } else {
            table.startRow();
            for (int cell = start; cell < end; ) {
                int bar = original.indexOf('|', cell);
                bar = bar < 0 || bar > end ? end : bar;
                if (!isBlank(cell, bar) && !isRule(cell, bar)) {
                    copy(cell, bar);
                    closeParagraph();
                }
                if (cell > start || !isBlank(start, bar)) {
                    table.nextCell();
                }
                cell = bar + 1;
            }
            table.endRow();
        }
        blankBefore = false;
        hardBreakBefore = true;
    }

    private void copy(int start, int end) {
        boolean atLineStart = true;
        for (int i = start; i < end; i++) {
            int afterPlain = endOfPlain(i, end);
            if (afterPlain > i) {
                text.append(original, i, afterPlain);
                atLineStart = false;
                i = afterPlain - 1;
                continue;
            }
            char c = original.charAt(i);
            if (c == '<') {
                int after = afterTag(i, end);
                if (after > i) {
                    boolean raised = original.startsWith("<sup>", i);
                    footnote |= raised && atLineStart && text.length() == paragraphStart;
                    i = (raised ? afterFootnoteMark(after, end) : after) - 1;
                    continue;
                }
            }
            if (isSpace(c)) {
                space(i);
            } else if (isCombining(c) && text.length() > paragraphStart) {
                text.mark(c);
            } else if (!isDropped(c) && !(c == '#' && atLineStart)) {
                text.append(Characters.plain(c), i);
                atLineStart = false;
            }
        }
        space(end);
    }

    /** The end of characters that stay as they are, single blanks between them included. */
    private int endOfPlain(int start, int end) {
        int i = start;
        while (i < end && (Characters.isPlain(original.charAt(i)) || i > start && isBlankBetween(i, end))) {
            i++;
        }
        return i;
    }

    private boolean isBlankBetween(int i, int end) {
        return original.charAt(i) == ' ' && i + 1 < end && Characters.isPlain(original.charAt(i + 1));
    }

    private int afterTag(int i, int end) {
        int close = i + 1;
        int last = Math.min(end, i + LONGEST_TAG);
        while (close < last && (Character.isLetter(original.charAt(close)) || original.charAt(close) == '/')) {
            close++;
        }
        return close > i + 1 && close < last && original.charAt(close) == '>' ? close + 1 : i;
    }

    private int afterFootnoteMark(int start, int end) {
        int last = Math.min(end, start + LONGEST_FOOTNOTE_MARK);
        for (int i = start; i <= last; i++) {
            if (original.startsWith(FOOTNOTE_END, i)) {
                return i + FOOTNOTE_END.length();
            }
        }
        return start;
    }

    private void space(int origin) {
        if (text.length() > paragraphStart && !text.endsWith(' ')) {
            text.append(' ', origin);
        }
    }

    private void closeParagraph() {
        if (text.length() > paragraphStart && text.endsWith(' ')) {
            text.dropLast();
        }
        if (text.length() > paragraphStart) {
            paragraphs.add(new Paragraph(paragraphStart, text.length(), footnote, table.row(), table.column()));
            text.append('\n', text.lastOrigin() + 1);
        }
        paragraphStart = text.length();
        footnote = false;
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = original.charAt(i);
            if (!isSpace(c) && !isDropped(c)) {
                return false;
            }
        }
        return true;
    }

    /** The dashes under the head of a Markdown table. */
    private boolean isRule(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = original.charAt(i);
            if (c != '-' && c != ':' && !isSpace(c)) {
                return false;
            }
        }
        return true;
    }

    private int firstInk(int start) {
        int i = start;
        while (isSpace(original.charAt(i)) || isDropped(original.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\u00A0' || c == '\u3000' || c >= '\u2000' && c <= '\u200A';
    }

    /** Emphasis of Markdown, and characters without width. */
    static boolean isDropped(char c) {
        return c == '*' || c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == BYTE_ORDER_MARK || c == '\\';
    }

    static boolean isCombining(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }
}
