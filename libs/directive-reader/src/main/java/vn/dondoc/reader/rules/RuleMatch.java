package vn.dondoc.reader.rules;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The words a rule found. */
public final class RuleMatch {

    private static final int NEAR = 200;

    private final CharSequence text;
    private final Matcher matcher;

    RuleMatch(CharSequence text, Matcher matcher) {
        this.text = text;
        this.matcher = matcher;
    }

    public int start() {
        return matcher.start();
    }

    public int end() {
        return matcher.end();
    }

    public boolean has(String group) {
        return matcher.start(group) >= 0;
    }

    public int start(String group) {
        return matcher.start(group);
    }

    public int end(String group) {
        return matcher.end(group);
    }

    /** What stands before the match in its sentence, as far as it is near. */
    public String before() {
        return text.subSequence(startOfSentence(), matcher.start()).toString();
    }

    /** Where that begins. */
    public int startOfSentence() {
        int from = Math.max(0, matcher.start() - NEAR);
        int i = matcher.start() - 1;
        while (i > from && ".;\n".indexOf(text.charAt(i)) < 0) {
            i--;
        }
        return i > from ? i + 1 : from;
    }

    /** The folded words of a group that the pattern always fills. */
    public String text(String group) {
        var words = optional(group);
        if (words == null) {
            throw new IllegalStateException("empty group " + group);
        }
        return words;
    }

    /** The folded words of a group; null if the words have no such part, or the pattern no such group. */
    public @Nullable String optional(String group) {
        int start = matcher.namedGroups().containsKey(group) ? matcher.start(group) : -1;
        return start < 0 ? null : text.subSequence(start, matcher.end(group)).toString();
    }
}
