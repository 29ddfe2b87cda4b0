package vn.dondoc.reader.assignment;

import java.util.Arrays;
import vn.dondoc.reader.text.PhraseTree;

/** A set of words and short expressions. */
final class Expressions {

    private final PhraseTree<Boolean> tree = new PhraseTree<>();

    /** @param list folded, set off by commas */
    Expressions(String list) {
        Arrays.stream(list.split(",")).map(String::strip).forEach(expression -> tree.put(expression, true));
    }

    /** The end of the longest expression that stands here as whole words; -1 if none does. */
    int endAt(String folded, int at, int limit) {
        return tree.endAt(folded, at, limit);
    }
}
