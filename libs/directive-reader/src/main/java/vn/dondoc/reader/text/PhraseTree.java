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

    /**
     * All phrases that begin alike. They go on with all of {@code run}, since few phrases differ in their next letter,
     * and then each with one of {@code letters}.
     */
    private static final class Node {

        private char[] run;
        private @Nullable Object value;
        private char[] letters = {};
        private Node[] nexts = {};

        private Node(char[] run) {
            this.run = run;
        }

        /** Where the text stands behind the run; -1 if it goes on otherwise. */
        private int behindRun(String text, int at, int limit) {
            int end = at + run.length;
            if (end > limit) {
                return -1;
            }
            for (int i = 0; i < run.length; i++) {
                if (text.charAt(at + i) != run[i]) {
                    return -1;
                }
            }
            return end;
        }

        private @Nullable Node next(char letter) {
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return nexts[i];
                }
            }
            return null;
        }

        private void put(String phrase, int at, Object of) {
            int common = Arrays.mismatch(run, phrase.substring(at).toCharArray());
            if (common >= 0 && common < run.length) {
                split(common);
            }
            int end = at + run.length;
            if (end == phrase.length()) {
                value = of;
                return;
            }
            var next = next(phrase.charAt(end));
            if (next == null) {
                next = new Node(phrase.substring(end + 1).toCharArray());
                add(phrase.charAt(end), next);
            }
            next.put(phrase, end + 1, of);
        }

        /** What followed the first letters of the run now follows it as a node of its own. */
        private void split(int length) {
            var rest = new Node(Arrays.copyOfRange(run, length + 1, run.length));
            rest.value = value;
            rest.letters = letters;
            rest.nexts = nexts;
            letters = new char[] {run[length]};
            nexts = new Node[] {rest};
            value = null;
            run = Arrays.copyOf(run, length);
        }

        private void add(char letter, Node next) {
            int n = letters.length;
            letters = Arrays.copyOf(letters, n + 1);
            nexts = Arrays.copyOf(nexts, n + 1);
            letters[n] = letter;
            nexts[n] = next;
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
            node = new Node(phrase.substring(1).toCharArray());
            byInitial[initial] = node;
        }
        node.put(phrase, 1, value);
        firstLetters.add(phrase);
    }

    /** Whether a phrase may begin as a word does; says of most words that none can. */
    public boolean mayBeginAs(Words words, int word) {
        return firstLetters.mayBegin(words.beginning(word));
    }

    /** What exactly these words of a text stand for; null if they are no phrase. */
    @SuppressWarnings("unchecked") // only put() sets values
    public @Nullable V get(String folded, int start, int end) {
        int i = start + 1;
        for (var node = initial(folded, start, end); node != null; node = node.next(folded.charAt(i++))) {
            i = node.behindRun(folded, i, end);
            if (i < 0) {
                return null;
            }
            if (i == end) {
                return (V) node.value;
            }
        }
        return null;
    }

    /** The end of the longest phrase that the text goes on with here, be it in the middle of a word; -1 if with none. */
    public int endOfBeginningAt(String folded, int at, int limit) {
        return longest(folded, at, limit, false);
    }

    /** The end of the longest phrase that stands here as whole words; -1 if none does. */
    public int endAt(String folded, int at, int limit) {
        return longest(folded, at, limit, true);
    }

    private int longest(String folded, int at, int limit, boolean wholeWords) {
        int longest = -1;
        int i = at + 1;
        for (var node = initial(folded, at, limit); node != null; node = node.next(folded.charAt(i++))) {
            i = node.behindRun(folded, i, limit);
            if (i < 0) {
                return longest;
            }
            if (node.value != null && (!wholeWords || i == limit || !Letters.isInWord(folded.charAt(i)))) {
                longest = i;
            }
            if (i == limit) {
                return longest;
            }
        }
        return longest;
    }

    private @Nullable Node initial(String folded, int at, int limit) {
        return at < limit && firstLetters.mayBegin(FirstLetters.beginning(folded, at))
                ? byInitial[Letters.number(folded.charAt(at))]
                : null;
    }
}
