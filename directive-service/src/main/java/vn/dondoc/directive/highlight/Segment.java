package vn.dondoc.directive.highlight;

/**
 * A run of text with the same marks throughout.
 *
 * @param cssClass empty where nothing is marked
 */
public record Segment(String text, String cssClass, String title) {

    public boolean isMarked() {
        return !cssClass.isEmpty();
    }
}
