package vn.dondoc.reader.text;

/** How some phrases begin, in one small table: says of nearly all other words at once that they are none of them. */
final class FirstLetters {

    private static final int LENGTH = 3;
    /** A power of two; some beginnings share a place, which costs a closer look and nothing else. */
    private static final int PLACES = 8192;

    private static final int SPREAD = 37;
    /** Stands for a letter where the text has ended; none of the numbered ones. */
    private static final char END = 0;

    private final long[] taken = new long[PLACES / Long.SIZE];

    /** What follows a phrase of fewer letters may be any letter, or the end of the text. */
    void add(String phrase) {
        char first = phrase.charAt(0);
        if (Letters.isDigit(first)) {
            take(first);
        } else {
            add(phrase, 0, 0);
        }
    }

    private void take(int beginning) {
        int place = beginning & PLACES - 1;
        taken[place / Long.SIZE] |= 1L << place;
    }

    private void add(String phrase, int letters, int beginning) {
        if (letters == LENGTH) {
            take(beginning);
        } else if (letters < phrase.length()) {
            add(phrase, letters + 1, beginning * SPREAD + Letters.number(phrase.charAt(letters)));
        } else {
            for (int any = 0; any < Letters.COUNT; any++) {
                add(phrase, letters + 1, beginning * SPREAD + any);
            }
        }
    }

    /** The place in every such table of what a text goes on with, be it no more than a letter. */
    static int beginning(String text, int at) {
        return beginning(text.charAt(at), letter(text, at + 1), letter(text, at + 2));
    }

    private static char letter(String text, int at) {
        return at < text.length() ? text.charAt(at) : END;
    }

    static int beginning(char[] text, int at, int length) {
        return beginning(text[at], at + 1 < length ? text[at + 1] : END, at + 2 < length ? text[at + 2] : END);
    }

    /** Of a number its first digit: any number may begin as a short one does, and they would take all places. */
    private static int beginning(char first, char second, char third) {
        return Letters.isDigit(first)
                ? first
                : (Letters.number(first) * SPREAD + Letters.number(second)) * SPREAD + Letters.number(third)
                        & PLACES - 1;
    }

    /** Whether one of them may begin so. */
    boolean mayBegin(int beginning) {
        return (taken[beginning / Long.SIZE] >>> beginning & 1) != 0;
    }
}
