package vn.dondoc.reader.text;

/**
 * A paragraph of the normalised text, its hard line wraps undone.
 *
 * @param start offset in {@link SourceText#text()}
 * @param end the offset after its last character
 * @param footnote true if it opens with a raised mark
 * @param row the row of the table it is a cell of, counted through the text; -1 outside of tables
 * @param column the cell in that row, from 0; -1 outside of tables
 */
public record Paragraph(int start, int end, boolean footnote, int row, int column) {

    public boolean isCell() {
        return row >= 0;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
