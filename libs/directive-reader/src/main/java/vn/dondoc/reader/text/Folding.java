package vn.dondoc.reader.text;

/**
 * Spellings that mean the same, written one way: lower case, the tone mark on the first vowel of "òa", "òe" and "ủy",
 * "quý" for "quí". The length never changes.
 */
public final class Folding {

    private static final String SECOND_VOWEL_TONED = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String SECOND_VOWEL_PLAIN = "aaaaaeeeeeyyyyy";
    private static final String FIRST_VOWEL_TONED_O = "òóỏõọ";
    private static final String FIRST_VOWEL_TONED_U = "ùúủũụ";
    private static final int TONES = 5;

    private Folding() {}

    public static String fold(String text) {
        var letters = text.toCharArray();
        fold(letters, letters.length);
        return new String(letters);
    }

    /** Folds the first letters of an array where they stand. */
    static void fold(char[] folded, int length) {
        for (int i = 0; i < length; i++) {
            folded[i] = Letters.toLowerCase(folded[i]);
            boolean paired = i > 0 && folded[i] > 0x7f && (folded[i - 1] == 'o' || folded[i - 1] == 'u');
            if (paired && endsSyllable(folded, i, length)) {
                placeTone(folded, i);
            }
        }
    }

    private static boolean endsSyllable(char[] letters, int i, int length) {
        return i + 1 == length || !Character.isLetter(letters[i + 1]);
    }

    private static void placeTone(char[] letters, int i) {
        boolean afterQ = i >= 2 && letters[i - 2] == 'q';
        if (afterQ) {
            if (letters[i] == 'í') {
                letters[i] = 'ý';
            }
            return;
        }
        int toned = SECOND_VOWEL_TONED.indexOf(letters[i]);
        boolean rightPair = toned >= 0 && (SECOND_VOWEL_PLAIN.charAt(toned) == 'y') == (letters[i - 1] == 'u');
        if (rightPair) {
            letters[i - 1] = (letters[i - 1] == 'o' ? FIRST_VOWEL_TONED_O : FIRST_VOWEL_TONED_U).charAt(toned % TONES);
            letters[i] = SECOND_VOWEL_PLAIN.charAt(toned);
        }
    }
}
