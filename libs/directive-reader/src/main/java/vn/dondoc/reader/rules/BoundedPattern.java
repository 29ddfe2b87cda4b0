package vn.dondoc.reader.rules;

import java.util.regex.Pattern;

/**
 * Compiles the pattern of a rule and refuses what could make reading slow or unclear: a quantifier without an upper
 * bound (a long text would take quadratic time or a deep stack) and a group without a name.
 */
final class BoundedPattern {

    /** What a rule found must end where a word ends. */
    private static final String WORD_ENDS = "(?![\\p{L}\\d])";

    private BoundedPattern() {}

    static Pattern compile(String rule, String regex) {
        check(rule, regex);
        return Pattern.compile(regex + WORD_ENDS);
    }

    /** A pattern that need not end where a word does. */
    static Pattern compile(String regex) {
        check(regex, regex);
        return Pattern.compile(regex);
    }

    private static void check(String rule, String regex) {
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (isUnbounded(regex, i)) {
                throw new IllegalArgumentException(rule + ": unbounded quantifier at " + i + " of " + regex);
            } else if (c == '(' && !regex.startsWith("(?", i)) {
                throw new IllegalArgumentException(rule + ": group without a name at " + i + " of " + regex);
            }
        }
    }

    private static boolean isUnbounded(String regex, int i) {
        return switch (regex.charAt(i)) {
            case '*' -> true;
            case '+' -> i == 0 || "?}".indexOf(regex.charAt(i - 1)) < 0;
            case '}' -> regex.charAt(i - 1) == ',';
            default -> false;
        };
    }
}
