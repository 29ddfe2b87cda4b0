package vn.dondoc.reader.rules;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Letters;

/**
 * A pattern that is only tried where its first two letters can stand: elsewhere a table says no. Whether two letters can
 * begin a match is asked of the pattern once and remembered.
 *
 * <p>Safe for use by several threads.
 */
public final class GuardedPattern {

    private static final byte UNKNOWN = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Pattern pattern;
    private final Probe probe;
    /** By the numbers of two letters; a lost update is only asked for again. */
    private final byte[] known = new byte[Letters.COUNT * Letters.COUNT];

    private GuardedPattern(Pattern pattern) {
        this.pattern = pattern;
        this.probe = Probe.of(pattern);
    }

    /** @param regex over folded text, with names of {@link Phrases}, bounded as the pattern of a rule is */
    public static GuardedPattern of(String regex) {
        return new GuardedPattern(BoundedPattern.compile(Phrases.expand(regex)));
    }

    /** Whether a stretch of a text is a match from its first letter to its last. */
    public boolean matches(String text, int start, int end) {
        return canBeginAt(text, start, end) && matcher(text).region(start, end).matches();
    }

    /** The match that stands at the head of a stretch. */
    public @Nullable MatchResult lookAt(String text, int start, int end) {
        if (!canBeginAt(text, start, end)) {
            return null;
        }
        var matcher = matcher(text).region(start, end);
        return matcher.lookingAt() ? matcher : null;
    }

    /** The first match of a stretch that begins where a word does. */
    public @Nullable MatchResult find(String text, int start, int end) {
        Matcher matcher = null;
        for (int at = start; at < end; at++) {
            if (Letters.beginsWord(text, at) && canBeginAt(text, at, end)) {
                matcher = matcher == null ? matcher(text) : matcher;
                if (matcher.region(at, end).lookingAt()) {
                    return matcher;
                }
            }
        }
        return null;
    }

    /** Whether a match that begins where a word does ends just where the stretch does. */
    public boolean leadsUpTo(String text, int start, int end) {
        Matcher matcher = null;
        for (int at = start; at < end; at++) {
            if (Letters.beginsWord(text, at) && canBeginAt(text, at, end)) {
                matcher = matcher == null ? matcher(text) : matcher;
                if (matcher.region(at, end).lookingAt() && matcher.end() == end) {
                    return true;
                }
            }
        }
        return false;
    }

    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true);
    }

    private boolean canBeginAt(String text, int at, int end) {
        if (at + 1 >= end) {
            return true;
        }
        int first = Letters.number(text.charAt(at));
        int second = Letters.number(text.charAt(at + 1));
        if (first == Letters.OTHER || second == Letters.OTHER) {
            return true;
        }
        int pair = first * Letters.COUNT + second;
        if (known[pair] == UNKNOWN) {
            known[pair] = probe.canBegin(text.substring(at, at + 2)) ? YES : NO;
        }
        return known[pair] == YES;
    }
}
