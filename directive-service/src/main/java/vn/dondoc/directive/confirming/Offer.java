package vn.dondoc.directive.confirming;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.dondoc.directive.reading.MentionedUnit;

/**
 * What the page offers to tick for the units of an assignment: something the document names, or that the clerk added. It travels
 * with the form, so that a box which was unticked is still there when the page comes back.
 *
 * @param value a code, or the words that nobody is known by
 * @param start where the document names it; equal to {@code end} where the clerk added it
 */
record Offer(Kind kind, String value, int start, int end) {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<kind>UNIT|GROUP|WORDS):(?<start>[0-9]{1,8}):(?<end>[0-9]{1,8}):(?<value>.{1,1000})", Pattern.DOTALL);

    enum Kind {
        UNIT,
        GROUP,
        WORDS
    }

    static Offer of(MentionedUnit mention) {
        if (mention.unit() != null) {
            return new Offer(Kind.UNIT, mention.unit(), mention.start(), mention.end());
        }
        return mention.group() != null
                ? new Offer(Kind.GROUP, mention.group(), mention.start(), mention.end())
                : new Offer(Kind.WORDS, mention.words(), mention.start(), mention.end());
    }

    /** Empty for what this service never wrote. */
    static Optional<Offer> parse(String token) {
        var matcher = TOKEN.matcher(token);
        return matcher.matches()
                ? Optional.of(new Offer(
                        Kind.valueOf(matcher.group("kind")),
                        matcher.group("value"),
                        Integer.parseInt(matcher.group("start")),
                        Integer.parseInt(matcher.group("end"))))
                : Optional.empty();
    }

    String token() {
        return kind + ":" + start + ":" + end + ":" + value;
    }
}
