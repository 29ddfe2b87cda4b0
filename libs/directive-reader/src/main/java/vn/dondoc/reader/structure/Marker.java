package vn.dondoc.reader.structure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.GuardedPattern;

/**
 * What an item is numbered with.
 *
 * @param style how: items of one style under one parent are of one rank
 * @param ordinal what stands there without its punctuation; empty for a bullet
 * @param length how many characters of the paragraph it takes
 */
record Marker(Style style, String ordinal, int length) {

    enum Style {
        ROMAN("(?<roman>[IVX]{1,5})[./)-]{1,2} ?"),
        ARTICLE("Điều (?<article>\\d{1,3})[.:]? ?"),
        SUBSUBNUMBER("(?<subsubnumber>\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})\\.?\\)? "),
        SUBNUMBER("(?<subnumber>\\d{1,2}\\.\\d{1,2})\\.?\\)? ?(?!\\d)"),
        NUMBER("(?<number>\\d{1,2})(?:[./] ?-?|-(?= )) ?(?!\\d)"),
        BRACKETED("\\((?<bracketed>\\d{1,2}|[a-zđ])\\) ?"),
        HALFBRACKETED("(?<halfbracketed>\\d{1,2})\\) ?"),
        LETTER("(?<letter>[a-zđ])[).] ?"),
        DASH("(?<dash>-)(?!-) ?(?!\\d)"),
        PLUS("(?<plus>\\+) ?"),
        /** Running text that ends in a colon: what follows stands under it. */
        LEADIN("(?<leadin>(?!))");

        private final GuardedPattern pattern;

        Style(String pattern) {
            this.pattern = GuardedPattern.of(pattern);
        }

        private String group() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isBullet() {
            return this == DASH || this == PLUS || this == LEADIN;
        }
    }

    private static final List<Style> STYLES = List.of(Style.values());

    /** The marker that stands at a place; null where running text begins. */
    static @Nullable Marker at(String text, int start, int end) {
        for (var style : STYLES) {
            var found = style.pattern.lookAt(text, start, end);
            if (found != null) {
                var ordinal = style.isBullet() ? "" : found.group(style.group());
                return new Marker(style, ordinal, found.end() - start);
            }
        }
        return null;
    }
}
