package vn.dondoc.reader.structure;

import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Paragraph;

/**
 * A paragraph in its place among the others.
 *
 * @param ordinal as the document numbers it; for a bullet that of the item it stands under
 * @param contentStart where its words begin, after the number or bullet
 * @param parent the item that it stands under; null at the top
 */
public record Item(
        Paragraph paragraph,
        String ordinal,
        int contentStart,
        boolean numbered,
        @Nullable Item parent) {

    public int end() {
        return paragraph.end();
    }
}
