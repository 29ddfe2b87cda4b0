package vn.dondoc.directive.highlight;

/**
 * A place in a text that is marked.
 *
 * @param start first character, in UTF-16 units
 * @param end the character after the last
 * @param title what a reader learns there; may be empty
 * @param anchor the name by which the page links to it; may be empty
 */
public record Highlight(int start, int end, Kind kind, String title, String anchor) {

    public Highlight(int start, int end, Kind kind, String title) {
        this(start, end, kind, title, "");
    }

    /** What is marked; where marks lie on each other the later kind shows. */
    public enum Kind {
        ASSIGNMENT("assignment"),
        FACT("fact"),
        CITED("cited"),
        UNIT("unit"),
        UNRESOLVED("unresolved"),
        DEADLINE("deadline"),
        WARNING("warning");

        private final String cssClass;

        Kind(String cssClass) {
            this.cssClass = cssClass;
        }

        String cssClass() {
            return cssClass;
        }
    }
}
