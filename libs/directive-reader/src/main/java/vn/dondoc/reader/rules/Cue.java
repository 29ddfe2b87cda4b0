package vn.dondoc.reader.rules;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.dondoc.reader.text.Letters;

/**
 * A word that rules begin with. Few of its places begin a phrase, and the letter behind it tells: whether a text that
 * begins with the word and that letter can match a pattern is asked once and remembered.
 *
 * <p>Safe for use by several threads.
 */
final class Cue {

    static final int[] NO_RULES = {};

    private final String word;
    private final String wordAndBlank;
    private final List<Pattern> patterns;
    private final int[] rules;
    private final AtomicReferenceArray<int[]> afterWord = new AtomicReferenceArray<>(Letters.COUNT);
    private final AtomicReferenceArray<int[]> afterBlank = new AtomicReferenceArray<>(Letters.COUNT);

    /**
     * @param patterns of all rules
     * @param rules indexes of those that the word is a cue of
     */
    Cue(String word, List<Pattern> patterns, List<Integer> rules) {
        this.word = word;
        this.wordAndBlank = word + ' ';
        this.patterns = patterns;
        this.rules = rules.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The rules that may match where the word ends at an offset. */
    int[] candidates(String text, int end) {
        if (end + 1 >= text.length()) {
            return rules;
        }
        char next = text.charAt(end);
        return next == ' '
                ? remembered(afterBlank, wordAndBlank, text.charAt(end + 1))
                : remembered(afterWord, word, next);
    }

    private int[] remembered(AtomicReferenceArray<int[]> memory, String beginning, char next) {
        int letter = Letters.number(next);
        if (letter == Letters.OTHER) {
            return rules;
        }
        var known = memory.get(letter);
        if (known == null) {
            known = IntStream.of(rules)
                    .filter(rule -> GuardedPattern.canBegin(patterns.get(rule), beginning + next))
                    .toArray();
            memory.set(letter, known);
        }
        return known;
    }
}
