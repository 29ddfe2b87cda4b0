package vn.dondoc.reader.rules;

import java.util.Arrays;
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

    private static final Node NOWHERE = new Node("", new int[0], true);

    private final List<Probe> patterns;
    private final Node root;
    private final AtomicInteger nodes = new AtomicInteger();

    /** All but {@code nexts} is final, so that a node is whole for every thread that sees it; one lost is grown again. */
    private static final class Node {

        private final String beginning;
        private final int[] patterns;
        /** More letters tell nothing: no pattern can match, or all do already. */
        private final boolean settled;

        private Nexts nexts = Nexts.NONE;

        private Node(String beginning, int[] patterns, boolean settled) {
            this.beginning = beginning;
            this.patterns = patterns;
            this.settled = settled;
        }
    }

    /** Few letters follow most beginnings, so looking through them is fast, and the tree stays small. */
    private record Nexts(char[] letters, Node[] nodes) {

        private static final Nexts NONE = new Nexts(new char[0], new Node[0]);

        @Nullable
        Node after(char letter) {
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return nodes[i];
                }
            }
            return null;
        }

        Nexts with(char letter, Node node) {
            int n = letters.length;
            var moreLetters = Arrays.copyOf(letters, n + 1);
            var moreNodes = Arrays.copyOf(nodes, n + 1);
            moreLetters[n] = letter;
            moreNodes[n] = node;
            return new Nexts(moreLetters, moreNodes);
        }
    }

    /**
     * @param beginning what every text begins with
     * @param among the indexes of the patterns that are asked
     */
    Beginnings(String beginning, List<Probe> patterns, int[] among) {
        this.patterns = patterns;
        this.root = new Node(beginning, among, false);
    }

    /** The patterns that may match where the common beginning ends at {@code at}, and a stretch of the text at {@code end}. */
    int[] candidates(String text, int at, int end) {
        var node = root;
        int last = Math.min(end, at + DEPTH);
        for (int i = at; i < last && !node.settled; i++) {
            char letter = text.charAt(i);
            var next = node.nexts.after(letter);
            if (next == null) {
                if (Letters.number(letter) == Letters.OTHER || nodes.get() >= MOST_NODES) {
                    break;
                }
                next = grown(node.beginning + letter, node.patterns);
                node.nexts = node.nexts.with(letter, next);
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
        boolean settled =
                IntStream.of(possible).allMatch(pattern -> patterns.get(pattern).matches(beginning));
        return new Node(beginning, possible, settled);
    }
}
