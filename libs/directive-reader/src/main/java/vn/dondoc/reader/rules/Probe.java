package vn.dondoc.reader.rules;

import java.util.regex.Pattern;

/**
 * A pattern made to be asked how its matches can begin: what it demands of the text before a place is left out, since a
 * beginning alone does not show it. It says yes wherever the pattern itself would, and seldom more often.
 */
final class Probe {

    private static final String LOOKS_BACK = "(?<=";

    private final Pattern pattern;

    private Probe(Pattern pattern) {
        this.pattern = pattern;
    }

    static Probe of(Pattern pattern) {
        var regex = new StringBuilder(pattern.pattern());
        for (int at = regex.indexOf(LOOKS_BACK); at >= 0; at = regex.indexOf(LOOKS_BACK, at)) {
            regex.replace(at, endOfGroup(regex, at), "");
        }
        return new Probe(Pattern.compile(regex.toString()));
    }

    private static int endOfGroup(CharSequence regex, int start) {
        int depth = 0;
        boolean inClass = false;
        for (int i = start; i < regex.length(); i++) {
            switch (regex.charAt(i)) {
                case '\\' -> i++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '(' -> depth += inClass ? 0 : 1;
                case ')' -> depth -= inClass ? 0 : 1;
                default -> {}
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("group without an end at " + start + " of " + regex);
    }

    /** Whether a text that begins so can match: it does already, or what is missing could make it. */
    boolean canBegin(String beginning) {
        var matcher = pattern.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** Whether a text that begins so holds a match already, though what follows may undo it. */
    boolean matches(String beginning) {
        return pattern.matcher(beginning).lookingAt();
    }
}
