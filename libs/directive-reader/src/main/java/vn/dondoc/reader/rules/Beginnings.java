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

    /** So many letters tell nearly all phrases from what only begins alike. */
    private static final int DEPTH = 4;

    /** The tree grows no larger, whatever texts come along. */
    private static final int MOST_NODES = 300;

    private static final Node NOWHERE = new Node("", new int[0]);

    private final List<Probe> patterns;
    private final Node root;
    private final AtomicInteger nodes = new AtomicInteger();

    /** All but {@code nexts} is final, so that a node is whole for every thread that sees it; one lost is grown again. */
    private static final class Node {

        private final String beginning;
        private final int[] patterns;
        private final @Nullable Node[] nexts;

        private Node(String beginning, int[] patterns) {
            this.beginning = beginning;
            this.patterns = patterns;
            this.nexts = new Node[patterns.length == 0 ? 0 : Letters.COUNT];
        }
    }

    /**
     * @param beginning what every text begins with
     * @param among the indexes of the patterns that are asked
     */
    Beginnings(String beginning, List<Probe> patterns, int[] among) {
        this.patterns = patterns;
        this.root = new Node(beginning, among);
    }

    /** The patterns that may match where the common beginning ends at {@code at}, and a stretch of the text at {@code end}. */
    int[] candidates(String text, int at, int end) {
        var node = root;
        int last = Math.min(end, at + DEPTH);
        for (int i = at; i < last && node.patterns.length > 0; i++) {
            char letter = text.charAt(i);
            int number = Letters.number(letter);
            var next = node.nexts[number];
            if (next == null) {
                if (number == Letters.OTHER || nodes.get() >= MOST_NODES) {
                    break;
                }
                next = grown(node.beginning + letter, node.patterns);
                node.nexts[number] = next;
            }
            node = next;
        }
        return node.patterns;
    }

    private Node grown(String beginning, int[] among) {
        int[] possible = IntStream.of(among)
                .filter(pattern -> patterns.get(pattern).canBegin(beginning))
                .toArray();
        if (possible.length == 0) {
            return NOWHERE;
        }
        nodes.incrementAndGet();
        return new Node(beginning, possible);
    }
}
