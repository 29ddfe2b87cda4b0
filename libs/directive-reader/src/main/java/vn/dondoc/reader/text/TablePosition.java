package vn.dondoc.reader.text;

/**
 * Where in a table the next paragraph stands. Tables that were pages once come with a bar on a line of its own after
 * every cell, and two such lines between rows.
 */
final class TablePosition {

    private static final int OUTSIDE = -1;

    private int rows;
    private int row = OUTSIDE;
    private int column = OUTSIDE;
    private boolean afterBar;
    private boolean insideCell;

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    boolean inRow() {
        return row != OUTSIDE;
    }

    void barLine() {
        if (!inRow() || afterBar) {
            startRow();
        } else {
            column++;
        }
        afterBar = true;
        insideCell = false;
    }

    void startRow() {
        row = rows++;
        column = 0;
    }

    void nextCell() {
        column++;
    }

    void endRow() {
        row = OUTSIDE;
        column = OUTSIDE;
        afterBar = false;
        insideCell = false;
    }

    /** A blank line between two bars is an empty cell, no new row. */
    void blankLine() {
        afterBar = false;
    }

    /** A cell begins right under its bar; what comes after a blank line stands outside of the table. */
    void textLine(boolean afterBlank) {
        if (inRow() && afterBlank && !insideCell) {
            endRow();
        } else {
            insideCell = inRow();
            afterBar = false;
        }
    }
}
