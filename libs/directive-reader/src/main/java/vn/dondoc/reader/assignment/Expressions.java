package vn.dondoc.reader.assignment;

import java.util.Arrays;
import java.util.Comparator;

/** A set of words and short expressions, found in a text without copying any of it. */
final class Expressions {

    /** Vietnamese letters end below. */
    private static final int INITIALS = 0x1F00;

    private static final String[] NONE = {};

    private final String[][] byInitial = new String[INITIALS][];

    /** @param list folded, set off by commas */
    Expressions(String list) {
        Arrays.stream(list.split(","))
                .map(String::strip)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(this::add);
    }

    private void add(String expression) {
        var others = startingWith(expression.charAt(0));
        var all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = expression;
        byInitial[expression.charAt(0)] = all;
    }

    private String[] startingWith(char initial) {
        var expressions = initial < INITIALS ? byInitial[initial] : null;
        return expressions == null ? NONE : expressions;
    }

    /** The end of the longest expression that stands here as whole words; -1 if none does. */
    int endAt(String folded, int at, int limit) {
        if (at < limit) {
            for (String expression : startingWith(folded.charAt(at))) {
                int end = at + expression.length();
                if (end <= limit
                        && folded.startsWith(expression, at)
                        && (end == limit || !Character.isLetterOrDigit(folded.charAt(end)))) {
                    return end;
                }
            }
        }
        return -1;
    }
}
