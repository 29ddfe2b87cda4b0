package vn.dondoc.reader.rules;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Letters;

/**
 * Which of some patterns can still match behind the first letters of a text; where none can, none need be tried. The
 * patterns themselves are asked, once for each beginning that comes along, and the answers kept in a tree of letters.
 *
 * <p>Safe for use by several threads.
 */
final class Beginnings {

    /** So many letters tell nearly all phrases from what only begins alike: "báo cáo số" from "báo cáo kết quả". */
    private static final int DEPTH = 9;

    /** The tree grows no larger, whatever texts come along. */
    private static final int MOST_NODES = 1000;

    private static final int[] NONE = {};

    private final List<Probe> patterns;
    private final Node root;
    private final AtomicInteger nodes = new AtomicInteger();

    /**
     * One more letter, and what can still match behind it. A node is whole for every thread that sees it; a node, or a
     * letter ruled out, that is lost to another thread's is asked for again.
     */
    private static final class Node {

        private final char letter;
        private final String beginning;
        private final int[] patterns;
        /** More letters tell nothing: all patterns match already. */
        private final boolean settled;
        /** One that differs from this in its letter alone. */
        private final @Nullable Node other;
        /** The newest of those that have one letter more: few, most letters are ruled out. */
        private @Nullable Node longer;
        /** A bit for each letter that no pattern goes on with. */
        private final long[] ruledOut = new long[Letters.COUNT / Long.SIZE + 1];

        private Node(String beginning, int[] patterns, boolean settled, @Nullable Node other) {
            this.letter = beginning.charAt(beginning.length() - 1);
            this.beginning = beginning;
            this.patterns = patterns;
            this.settled = settled;
            this.other = other;
        }

        private @Nullable Node after(char next) {
            var node = longer;
            while (node != null && node.letter != next) {
                node = node.other;
            }
            return node;
        }

        private boolean isRuledOut(int number) {
            return (ruledOut[number / Long.SIZE] >>> number & 1) != 0;
        }

        private void ruleOut(int number) {
            ruledOut[number / Long.SIZE] |= 1L << number;
        }
    }

    /**
     * @param beginning what every text begins with
     * @param among the indexes of the patterns that are asked
     */
    Beginnings(String beginning, List<Probe> patterns, int[] among) {
        this.patterns = patterns;
        this.root = new Node(beginning, among, false, null);
    }

    /** The patterns that may match where the common beginning ends at {@code at}, and a stretch of the text at {@code end}. */
    int[] candidates(String text, int at, int end) {
        var node = root;
        int last = Math.min(end, at + DEPTH);
        for (int i = at; i < last && !node.settled; i++) {
            int number = Letters.number(text.charAt(i));
            if (number == Letters.OTHER) {
                break;
            }
            if (node.isRuledOut(number)) {
                return NONE;
            }
            var next = node.after(text.charAt(i));
            if (next == null && nodes.get() >= MOST_NODES) {
                break;
            }
            next = next == null ? grown(node, text.charAt(i)) : next;
            if (next == null) {
                return NONE;
            }
            node = next;
        }
        return node.patterns;
    }

    /** @return null if no pattern goes on with the letter */
    private @Nullable Node grown(Node node, char letter) {
        var beginning = node.beginning + letter;
        int[] possible = IntStream.of(node.patterns)
                .filter(pattern -> patterns.get(pattern).canBegin(beginning))
                .toArray();
        if (possible.length == 0) {
            node.ruleOut(Letters.number(letter));
            return null;
        }
        nodes.incrementAndGet();
        boolean settled =
                IntStream.of(possible).allMatch(pattern -> patterns.get(pattern).matches(beginning));
        node.longer = new Node(beginning, possible, settled, node.longer);
        return node.longer;
    }
}
