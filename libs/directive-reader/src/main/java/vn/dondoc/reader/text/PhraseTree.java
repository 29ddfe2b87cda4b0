package vn.dondoc.reader.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases of folded text, each with what it stands for. A text is followed letter by letter, none of it is
 * copied, and most words are told from every phrase by their first three letters, before the tree is entered.
 */
public final class PhraseTree<V> {

    private final @Nullable Node[] byInitial = new Node[Letters.COUNT];
    private final FirstLetters firstLetters = new FirstLetters();

    /** All phrases that begin alike; {@code letters} go on to {@code nexts}. */
    private static final class Node {

        private char[] letters = {};
        private Node[] nexts = {};
        private @Nullable Object value;

        private @Nullable Node next(char letter) {
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return nexts[i];
                }
            }
            return null;
        }

        private Node nextOrNew(char letter) {
            var known = next(letter);
            if (known != null) {
                return known;
            }
            int n = letters.length;
            letters = Arrays.copyOf(letters, n + 1);
            nexts = Arrays.copyOf(nexts, n + 1);
            letters[n] = letter;
            nexts[n] = new Node();
            return nexts[n];
        }
    }

    /** @param phrase folded; its first letter has a number in {@link Letters} */
    public void put(String phrase, V value) {
        int initial = Letters.number(phrase.charAt(0));
        if (initial == Letters.OTHER) {
            throw new IllegalArgumentException(phrase);
        }
        var node = byInitial[initial];
        if (node == null) {
            node = new Node();
            byInitial[initial] = node;
        }
        for (int i = 1; i < phrase.length(); i++) {
            node = node.nextOrNew(phrase.charAt(i));
        }
        node.value = value;
        firstLetters.add(phrase);
    }

    /** Whether a phrase may begin as a word does; says of most words that none can. */
    public boolean mayBeginAs(Words words, int word) {
        return firstLetters.mayBegin(words.beginning(word));
    }

    /** What exactly these words of a text stand for; null if they are no phrase. */
    @SuppressWarnings("unchecked") // only put() sets values
    public @Nullable V get(String folded, int start, int end) {
        var node = initial(folded, start, end);
        for (int i = start + 1; node != null && i < end; i++) {
            node = node.next(folded.charAt(i));
        }
        return node == null ? null : (V) node.value;
    }

    /** The end of the longest phrase that the text goes on with here, be it in the middle of a word; -1 if with none. */
    public int endOfBeginningAt(String folded, int at, int limit) {
        int longest = -1;
        var node = initial(folded, at, limit);
        for (int i = at + 1; node != null; i++) {
            longest = node.value == null ? longest : i;
            node = i < limit ? node.next(folded.charAt(i)) : null;
        }
        return longest;
    }

    /** The end of the longest phrase that stands here as whole words; -1 if none does. */
    public int endAt(String folded, int at, int limit) {
        int longest = -1;
        var node = initial(folded, at, limit);
        for (int i = at + 1; node != null; i++) {
            if (node.value != null && (i == limit || !Letters.isInWord(folded.charAt(i)))) {
                longest = i;
            }
            node = i < limit ? node.next(folded.charAt(i)) : null;
        }
        return longest;
    }

    private @Nullable Node initial(String folded, int at, int limit) {
        return at < limit && firstLetters.mayBegin(FirstLetters.beginning(folded, at))
                ? byInitial[Letters.number(folded.charAt(at))]
                : null;
    }
}
