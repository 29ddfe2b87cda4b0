package vn.dondoc.reader.rules;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The words a rule found. */
public final class RuleMatch {

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
