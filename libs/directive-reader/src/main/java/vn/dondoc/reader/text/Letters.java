package vn.dondoc.reader.text;

/** The letters, digits and signs that folded Vietnamese is written with, numbered so that tables by letter stay small. */
public final class Letters {

    private static final int ASCII = 0x80;
    private static final String ACCENTED = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
    private static final byte[] NUMBERS = new byte[0x1F00];

    private static final boolean[] IN_WORDS = new boolean[NUMBERS.length];
    private static final char[] LOWER = new char[NUMBERS.length];

    /** One more than the highest number. */
    public static final int COUNT = ASCII + ACCENTED.length();

    /** The number of all letters that have none of their own. */
    public static final int OTHER = 0;

    static {
        for (char c = 0; c < IN_WORDS.length; c++) {
            IN_WORDS[c] = Character.isLetterOrDigit(c);
            LOWER[c] = Character.toLowerCase(c);
        }
        for (int i = 1; i < ASCII; i++) {
            NUMBERS[i] = (byte) i;
        }
        for (int i = 0; i < ACCENTED.length(); i++) {
            NUMBERS[ACCENTED.charAt(i)] = (byte) (ASCII + i);
        }
    }

    private Letters() {}

    public static int number(char letter) {
        return letter < NUMBERS.length ? NUMBERS[letter] & 0xFF : OTHER;
    }

    /** A letter or a digit. */
    public static boolean isInWord(char c) {
        return c < IN_WORDS.length ? IN_WORDS[c] : Character.isLetterOrDigit(c);
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static char toLowerCase(char c) {
        return c < LOWER.length ? LOWER[c] : Character.toLowerCase(c);
    }

    /** The first place from one on where a word begins; {@code end} if none does before it. */
    public static int nextWord(CharSequence text, int from, int end) {
        boolean inside = from > 0 && isInWord(text.charAt(from - 1));
        for (int i = from; i < end; i++) {
            boolean inWord = isInWord(text.charAt(i));
            if (inWord && !inside) {
                return i;
            }
            inside = inWord;
        }
        return end;
    }

    public static boolean beginsWord(CharSequence text, int at) {
        return isInWord(text.charAt(at)) && (at == 0 || !isInWord(text.charAt(at - 1)));
    }
}
