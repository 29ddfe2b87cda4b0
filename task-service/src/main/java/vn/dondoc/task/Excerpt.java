package vn.dondoc.task;

/** The first words of a text, for where the whole would not be read. */
public final class Excerpt {

    private static final String CUT = " …";

    private Excerpt() {}

    /**
     * The text itself, or its beginning up to a space.
     *
     * @param longest how many UTF-16 units the excerpt has at most
     */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT.length();
        int space = text.lastIndexOf(' ', end);
        if (space > 0) {
            end = space;
        } else if (Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return text.substring(0, end) + CUT;
    }
}
