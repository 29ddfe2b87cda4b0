package vn.dondoc.reader.text;

import java.util.Arrays;

/**
 * Where the words of a folded text begin, marked once for all who go over them. Letters and digits that touch are words
 * of their own: "20h" is two. Beside each stands what its first three letters are told apart by
 * ({@link FirstLetters}), so that most words are passed by without a look at the text.
 */
public final class Words {

    private static final int LETTERS_IN_A_WORD = 4;

    private int[] starts;
    private short[] beginnings;
    private int count;

    private Words(int expected) {
        this.starts = new int[expected];
        this.beginnings = new short[expected];
    }

    public static Words of(String folded) {
        return of(folded.toCharArray(), folded.length());
    }

    static Words of(char[] folded, int length) {
        var words = new Words(length / LETTERS_IN_A_WORD + 1);
        boolean inWord = false;
        boolean digits = false;
        for (int i = 0; i < length; i++) {
            char c = folded[i];
            boolean wasInWord = inWord;
            inWord = Letters.isInWord(c);
            if (inWord) {
                boolean digit = Letters.isDigit(c);
                if (!wasInWord || digit != digits) {
                    words.add(i, FirstLetters.beginning(folded, i, length));
                }
                digits = digit;
            }
        }
        return words;
    }

    private void add(int start, int beginning) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            beginnings = Arrays.copyOf(beginnings, 2 * count);
        }
        starts[count] = start;
        beginnings[count] = (short) beginning;
        count++;
    }

    /** The first word that begins at or after an offset; there may be none. */
    public int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether there is such a word, and it begins before {@code end}. */
    public boolean isBefore(int word, int end) {
        return word < count && starts[word] < end;
    }

    public int start(int word) {
        return starts[word];
    }

    int beginning(int word) {
        return beginnings[word];
    }
}
