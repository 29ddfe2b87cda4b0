package vn.dondoc.reader.assignment;

import vn.dondoc.reader.text.Letters;

/** Words of the normalised text, looked at one by one. */
final class WordsOfText {

    private static final int LONGEST_SENTENCE = 600;

    private final String text;
    private final String folded;

    WordsOfText(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    boolean isWordStart(int at) {
        return Letters.beginsWord(text, at);
    }

    int endOfWord(int at, int limit) {
        int i = at;
        while (i < limit && Letters.isInWord(text.charAt(i))) {
            i++;
        }
        // "đ/c" is one word
        return i == at + 1 && folded.startsWith("đ/c", at) ? Math.min(limit, at + 3) : i;
    }

    boolean isCapitalised(int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    /** A word in small letters but for its first: "Lam", not "KIỂM". */
    boolean isTitleCase(int at) {
        return isWordStart(at) && isCapitalised(at) && !isCapitalised(at + 1);
    }

    /** The end of the longest expression of a set that stands here; -1 if none does. */
    int endOf(Expressions expressions, int at, int limit) {
        return expressions.endAt(folded, at, limit);
    }

    /** Where the sentence or clause that holds a place begins; no further back than {@code from}. */
    int startOfSentence(int at, int from) {
        int first = Math.max(from, at - LONGEST_SENTENCE);
        int i = at;
        while (i > first && !(text.charAt(i - 1) == ' ' && i > 1 && ".;".indexOf(text.charAt(i - 2)) >= 0)) {
            i--;
        }
        return i;
    }
}
