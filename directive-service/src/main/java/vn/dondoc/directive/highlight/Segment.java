package vn.dondoc.directive.highlight;

import java.util.List;

/**
 * A run of text with the same marks throughout.
 *
 * @param cssClass empty where nothing is marked
 * @param anchors of marks that begin here
 */
public record Segment(String text, String cssClass, String title, List<String> anchors) {

    public Segment {
        anchors = List.copyOf(anchors);
    }

    public boolean isMarked() {
        return !cssClass.isEmpty();
    }
}
