package vn.dondoc.reader.text;

/** The letters, digits and signs that folded Vietnamese is written with, numbered so that tables by letter stay small. */
public final class Letters {

    private static final int ASCII = 0x80;
    private static final String ACCENTED = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
    private static final byte[] NUMBERS = new byte[0x1F00];

    /** One more than the highest number. */
    public static final int COUNT = ASCII + ACCENTED.length();

    /** The number of all letters that have none of their own. */
    public static final int OTHER = 0;

    static {
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
}
