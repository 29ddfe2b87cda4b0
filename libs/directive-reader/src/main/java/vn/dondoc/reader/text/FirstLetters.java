package vn.dondoc.reader.text;

/** How some phrases begin, in one small table: says of nearly all other words at once that they are none of them. */
final class FirstLetters {

    private static final int LENGTH = 3;
    /** A power of two; some beginnings share a place, which costs a closer look and nothing else. */
    private static final int PLACES = 8192;

    private static final int SPREAD = 37;

    private final long[] taken = new long[PLACES / Long.SIZE];

    /** What follows a phrase of fewer letters may be any letter. */
    void add(String phrase) {
        add(phrase, 0, 0);
    }

    private void add(String phrase, int letters, int beginning) {
        if (letters == LENGTH) {
            int place = beginning & PLACES - 1;
            taken[place / Long.SIZE] |= 1L << place;
        } else if (letters < phrase.length()) {
            add(phrase, letters + 1, beginning * SPREAD + Letters.number(phrase.charAt(letters)));
        } else {
            for (int any = 0; any < Letters.COUNT; any++) {
                add(phrase, letters + 1, beginning * SPREAD + any);
            }
        }
    }

    /** Whether one of them may stand here; near the end of a stretch it says so without looking. */
    boolean mayBeginAt(String text, int at, int end) {
        if (at + LENGTH > end) {
            return true;
        }
        int beginning = (Letters.number(text.charAt(at)) * SPREAD + Letters.number(text.charAt(at + 1))) * SPREAD
                + Letters.number(text.charAt(at + 2));
        int place = beginning & PLACES - 1;
        return (taken[place / Long.SIZE] >>> place & 1) != 0;
    }
}
