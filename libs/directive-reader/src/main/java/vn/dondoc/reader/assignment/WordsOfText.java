package vn.dondoc.reader.assignment;

import java.util.Set;

/** Words of the normalised text, looked at one by one. */
final class WordsOfText {

    private static final int LONGEST_EXPRESSION = 4;

    private final String text;
    private final String folded;

    WordsOfText(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    boolean isWordStart(int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    int endOfWord(int at, int limit) {
        int i = at;
        while (i < limit && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        // "đ/c" is one word
        return i == at + 1 && folded.startsWith("đ/c", at) ? Math.min(limit, at + 3) : i;
    }

    boolean isCapitalised(int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    /** The end of the longest expression of a set that stands here, word by word; -1 if none does. */
    int endOf(Set<String> expressions, int at, int limit) {
        int longest = -1;
        int end = at;
        for (int words = 0; words < LONGEST_EXPRESSION; words++) {
            end = endOfWord(end, limit);
            if (expressions.contains(folded.substring(at, end))) {
                longest = end;
            }
            if (end + 1 >= limit || text.charAt(end) != ' ' || !Character.isLetterOrDigit(text.charAt(end + 1))) {
                break;
            }
            end++;
        }
        return longest;
    }
}
