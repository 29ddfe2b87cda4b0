package vn.dondoc.reader.text;

import java.util.Arrays;

/**
 * How wide the lines of a text are. Where the next word would have fitted into a line, whoever ended the line meant it:
 * a heading, a cell of a table that lost its bars.
 */
final class LineWidth {

    private static final int LINES_LOOKED_AT = 400;
    private static final int SHARE_OF_WIDTH = 70;
    private static final int PERCENT = 100;
    private static final int MOST_LINES_ARE_SHORTER = 90;

    /** Nobody wraps prose before; shorter lines are cells of a table without its bars. */
    private static final int NARROWEST = 72;

    /** With one blank line to every three of text, what stands without one between belongs together. */
    private static final int BLANK_LINES_SEPARATE = 3;

    private final int width;
    private final boolean blankLinesSeparate;

    private LineWidth(int width, boolean blankLinesSeparate) {
        this.width = width;
        this.blankLinesSeparate = blankLinesSeparate;
    }

    static LineWidth of(String text) {
        var lengths = new int[LINES_LOOKED_AT];
        int lines = 0;
        int blank = 0;
        for (int start = 0; start < text.length() && lines < LINES_LOOKED_AT; ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > 1) {
                lengths[lines++] = end - start;
            } else {
                blank++;
            }
            start = end + 1;
        }
        if (lines == 0) {
            return new LineWidth(0, false);
        }
        Arrays.sort(lengths, 0, lines);
        return new LineWidth(
                Math.max(NARROWEST, lengths[lines * MOST_LINES_ARE_SHORTER / PERCENT]),
                blank * BLANK_LINES_SEPARATE > lines);
    }

    /**
     * Whether a line leaves more room than the next word takes.
     *
     * @param numbered a short line with a number, which is a heading however paragraphs are told apart
     */
    boolean leavesRoom(int lengthOfLine, int lengthOfNextWord, boolean numbered) {
        return (numbered || !blankLinesSeparate)
                && (lengthOfLine + 1 + lengthOfNextWord) * PERCENT < width * SHARE_OF_WIDTH;
    }
}
