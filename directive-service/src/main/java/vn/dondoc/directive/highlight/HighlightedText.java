package vn.dondoc.directive.highlight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A text cut where a mark begins or ends, so that marks which overlap become marks side by side, as HTML needs them. */
public final class HighlightedText {

    private HighlightedText() {}

    /** Marks without a length or outside the text are left out; the segments together are the text. */
    public static List<Segment> of(String text, Collection<Highlight> highlights) {
        var inside = highlights.stream()
                .filter(mark -> 0 <= mark.start() && mark.start() < mark.end() && mark.end() <= text.length())
                .sorted(Comparator.comparingInt(Highlight::start))
                .toList();
        var cuts = new TreeSet<Integer>(List.of(0, text.length()));
        inside.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));

        var segments = new ArrayList<Segment>();
        var open = new ArrayList<Highlight>();
        int next = 0;
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                segments.add(segment(text.substring(from, to), from, open));
            }
            int at = to;
            open.removeIf(mark -> mark.end() <= at);
            while (next < inside.size() && inside.get(next).start() <= at) {
                open.add(inside.get(next++));
            }
            from = to;
        }
        return segments;
    }

    private static Segment segment(String words, int from, List<Highlight> open) {
        var kind = open.stream().map(Highlight::kind).max(Comparator.naturalOrder());
        var titles = open.stream()
                .map(Highlight::title)
                .filter(title -> !title.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var anchors = open.stream()
                .filter(mark -> mark.start() == from && !mark.anchor().isEmpty())
                .map(Highlight::anchor)
                .distinct()
                .toList();
        return new Segment(words, kind.map(Highlight.Kind::cssClass).orElse(""), String.join("; ", titles), anchors);
    }
}
