package vn.dondoc.reader.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Paragraph;

/**
 * The items of a document, each under the one it belongs to. Ranks are not fixed: a style of numbering that is open is
 * returned to, a new one goes a level deeper.
 */
public final class Outline {

    private record Open(Marker.Style style, Item item) {}

    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Item> items = new ArrayList<>();

    private Outline(String text) {
        this.text = text;
    }

    public static List<Item> of(DocumentPart document) {
        var outline = new Outline(document.source().text());
        document.body().forEach(outline::add);
        return List.copyOf(outline.items);
    }

    private void add(Paragraph paragraph) {
        var marker = paragraph.isCell() ? null : Marker.at(text, paragraph.start(), paragraph.end());
        if (marker == null) {
            addRunningText(paragraph);
            return;
        }
        closeDownTo(marker.style());
        var parent = open.isEmpty() ? null : open.peek().item();
        var item = new Item(
                paragraph,
                marker.style().isBullet() ? ordinalOf(parent) : ordinal(marker, parent),
                paragraph.start() + marker.length(),
                !marker.style().isBullet(),
                parent);
        items.add(item);
        open.push(new Open(marker.style(), item));
    }

    /** Running text goes on with the numbered item above it, not with the last of its bullets. */
    private void addRunningText(Paragraph paragraph) {
        while (!open.isEmpty() && open.peek().style().isBullet() && !paragraph.isCell()) {
            open.pop();
        }
        var above = open.isEmpty() ? null : open.peek().item();
        var item = new Item(paragraph, ordinalOf(above), paragraph.start(), false, above);
        items.add(item);
        if (text.charAt(paragraph.end() - 1) == ':' && !paragraph.isCell()) {
            open.push(new Open(Marker.Style.LEADIN, item));
        }
    }

    private void closeDownTo(Marker.Style style) {
        while (isOpen(style) && open.pop().style() != style) {
            // levels below the one that is returned to
        }
    }

    private boolean isOpen(Marker.Style style) {
        for (var level : open) {
            if (level.style() == style) {
                return true;
            }
        }
        return false;
    }

    private static String ordinalOf(@Nullable Item item) {
        return item == null ? "" : item.ordinal();
    }

    private static String ordinal(Marker marker, @Nullable Item parent) {
        var above = ordinalOf(parent);
        boolean whole = above.isEmpty()
                || marker.style() == Marker.Style.ARTICLE
                || marker.ordinal().contains(".");
        return whole ? marker.ordinal() : above + "." + marker.ordinal();
    }
}
