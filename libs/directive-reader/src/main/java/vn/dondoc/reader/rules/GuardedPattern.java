package vn.dondoc.reader.rules;

import java.util.List;
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
    private static final byte[] NO_SECOND = {};

    private final Pattern pattern;
    private final List<String> openings;
    private final Probe probe;
    /** By the numbers of the first letter and the second; a lost update is only asked for again. */
    private final byte[] @Nullable [] known = new byte[Letters.COUNT][];

    private GuardedPattern(Pattern pattern, List<String> openings) {
        this.pattern = pattern;
        this.openings = List.copyOf(openings);
        this.probe = Probe.of(pattern);
    }

    /** @param regex over folded text, with names of {@link Phrases}, bounded as the pattern of a rule is */
    public static GuardedPattern of(String regex) {
        return new GuardedPattern(BoundedPattern.compile(Phrases.expand(regex)), List.of());
    }

    /**
     * A pattern that is looked for by the words it begins with: going from one to the next in a long stretch is faster
     * than from letter to letter.
     *
     * @param openings folded words
     * @param rest what follows them, as in {@link #of}
     */
    public static GuardedPattern of(List<String> openings, String rest) {
        var regex = "(?:" + String.join("|", openings) + ")" + rest;
        return new GuardedPattern(BoundedPattern.compile(Phrases.expand(regex)), openings);
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
        for (int at = next(text, start, end); at < end; at = next(text, at + 1, end)) {
            if (canBeginAt(text, at, end)) {
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
        for (int at = Letters.nextWord(text, start, end); at < end; at = Letters.nextWord(text, at + 1, end)) {
            if (canBeginAt(text, at, end)) {
                matcher = matcher == null ? matcher(text) : matcher;
                if (matcher.region(at, end).lookingAt() && matcher.end() == end) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The next place where a word begins, and one of the openings if there are any. */
    private int next(String text, int from, int end) {
        int next = openings.isEmpty() ? Letters.nextWord(text, from, end) : nextOpening(text, from, end);
        while (next < end && !Letters.beginsWord(text, next)) {
            next = nextOpening(text, next + 1, end);
        }
        return next;
    }

    private int nextOpening(String text, int from, int end) {
        int nearest = end;
        for (var opening : openings) {
            int at = text.indexOf(opening, from, Math.min(end, nearest + opening.length()));
            nearest = at < 0 ? nearest : Math.min(at, nearest);
        }
        return nearest;
    }

    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true);
    }

    private boolean canBeginAt(String text, int at, int end) {
        if (at + 1 >= end) {
            return true;
        }
        int first = Letters.number(text.charAt(at));
        if (first == Letters.OTHER) {
            return true;
        }
        var seconds = known[first];
        if (seconds == null) {
            seconds = probe.canBegin(text.substring(at, at + 1)) ? new byte[Letters.COUNT] : NO_SECOND;
            known[first] = seconds;
        }
        return seconds != NO_SECOND && canGoOn(seconds, text, at);
    }

    private boolean canGoOn(byte[] seconds, String text, int at) {
        int second = Letters.number(text.charAt(at + 1));
        if (second == Letters.OTHER) {
            return true;
        }
        if (seconds[second] == UNKNOWN) {
            seconds[second] = probe.canBegin(text.substring(at, at + 2)) ? YES : NO;
        }
        return seconds[second] == YES;
    }
}
