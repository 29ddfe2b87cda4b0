package vn.dondoc.reader.text;

import java.text.Normalizer;
import java.util.Arrays;

/** The normalised text while paragraphs are still added to it. */
final class GrowingText implements CharSequence {

    private final Origins origins = new Origins();
    private char[] letters;
    private int length;

    GrowingText(int expected) {
        this.letters = new char[expected];
    }

    void append(char c, int origin) {
        makeRoom(1);
        origins.add(length, origin);
        letters[length++] = c;
    }

    /** Takes over a stretch of the original as it is. */
    void append(String original, int start, int end) {
        makeRoom(end - start);
        origins.add(length, start);
        original.getChars(start, end, letters, length);
        length += end - start;
    }

    private void makeRoom(int more) {
        if (length + more > letters.length) {
            letters = Arrays.copyOf(letters, letters.length + letters.length / 2 + more + 16);
        }
    }

    boolean endsWith(char c) {
        return letters[length - 1] == c;
    }

    void dropLast() {
        origins.cut(--length);
    }

    /** Puts a mark on the last letter, if there is such a letter. */
    void mark(char combining) {
        var composed = Normalizer.normalize("" + letters[length - 1] + combining, Normalizer.Form.NFC);
        if (composed.length() == 1) {
            letters[length - 1] = composed.charAt(0);
        }
    }

    /** Where the last character came from. */
    int lastOrigin() {
        return origins.of(length - 1);
    }

    Origins origins() {
        return origins;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return letters[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(letters, start, end - start);
    }

    /** Folds it for good: nothing can be added any more. */
    void fold() {
        Folding.fold(letters, length);
    }

    Words words() {
        return Words.of(letters, length);
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
