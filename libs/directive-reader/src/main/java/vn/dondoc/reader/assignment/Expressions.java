package vn.dondoc.reader.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.reader.text.PhraseTree;
import vn.dondoc.reader.text.Words;

/** A set of words and short expressions. */
final class Expressions {

    private final List<String> expressions;
    private final PhraseTree<Boolean> tree = new PhraseTree<>();

    /** @param list folded, set off by commas */
    Expressions(String list) {
        this(Arrays.stream(list.split(",")).map(String::strip));
    }

    private Expressions(Stream<String> expressions) {
        this.expressions = expressions.toList();
        this.expressions.forEach(expression -> tree.put(expression, true));
    }

    /** @param expressions folded; there may be commas in them */
    static Expressions of(String... expressions) {
        return new Expressions(Arrays.stream(expressions));
    }

    /** What is in this set or in another. */
    Expressions and(Expressions others) {
        return new Expressions(Stream.concat(expressions.stream(), others.expressions.stream()));
    }

    /** Whether an expression may begin as a word does; says of most words that none can. */
    boolean mayBeginAs(Words all, int word) {
        return tree.mayBeginAs(all, word);
    }

    /** The end of the longest expression that the text goes on with here, be it in the middle of a word; -1 if with none. */
    int endOfBeginningAt(String folded, int at) {
        return tree.endOfBeginningAt(folded, at, folded.length());
    }

    /** The end of the longest expression that stands here as whole words; -1 if none does. */
    int endAt(String folded, int at, int limit) {
        return tree.endAt(folded, at, limit);
    }
}
