package vn.dondoc.reader.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.reader.structure.Capitals;
import vn.dondoc.reader.structure.DocumentPart;
import vn.dondoc.reader.text.Paragraph;
import vn.dondoc.reader.text.Passage;
import vn.dondoc.reader.text.SourceText;

/**
 * A line of one column: header and closing are set in two columns, and where a page became plain text these share lines.
 *
 * @param start in the normalised text
 * @param text its words
 * @param folded its words as rules see them
 */
record Piece(SourceText source, int start, int end, String text, String folded) {

    /** What stands in the right column and can follow the left one after a single blank. */
    private static final Pattern RIGHT_COLUMN = Pattern.compile(
            "đảng cộng sản việt nam|cộng hòa xã hội chủ nghĩa việt nam|độc lập ?- ?tự do ?- ?hạnh phúc");

    private static final int LONGEST_LINE = 2000;
    private static final int WIDEST_BLANK = 2;
    private static final String AROUND = " _";

    static List<Piece> of(DocumentPart document, List<Paragraph> paragraphs) {
        List<Piece> pieces = new ArrayList<>();
        for (var paragraph : paragraphs) {
            split(document.source(), paragraph, pieces);
        }
        return List.copyOf(pieces);
    }

    private static void split(SourceText source, Paragraph paragraph, List<Piece> pieces) {
        int start = paragraph.start();
        int last = Math.min(paragraph.end(), start + LONGEST_LINE);
        for (int i = start; i < last; i++) {
            if (source.text().charAt(i) == '|' || source.text().charAt(i) == ' ' && isGap(source, i)) {
                cut(source, start, i, pieces);
                start = i + 1;
            }
        }
        cut(source, start, paragraph.end(), pieces);
    }

    /** One blank here, but a tab, a line break of HTML or several blanks in the text that came. */
    private static boolean isGap(SourceText source, int blank) {
        var gap = source.originalWords(blank, blank + 2);
        return gap.indexOf('\n') < 0
                && (gap.length() > WIDEST_BLANK + 1 || gap.indexOf('\t') >= 0 || gap.contains("<br"));
    }

    private static void cut(SourceText source, int start, int end, List<Piece> pieces) {
        var right = RIGHT_COLUMN.matcher(source.folded()).region(start, Math.min(end, start + LONGEST_LINE));
        int from = start;
        while (right.find() && Character.isUpperCase(source.text().charAt(right.start()))) {
            add(source, from, right.start(), pieces);
            add(source, right.start(), right.end(), pieces);
            from = right.end();
        }
        add(source, from, end, pieces);
    }

    private static void add(SourceText source, int start, int end, List<Piece> pieces) {
        int from = start;
        int to = end;
        while (from < to && AROUND.indexOf(source.text().charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(source.text().charAt(to - 1)) >= 0) {
            to--;
        }
        if (from < to) {
            pieces.add(new Piece(
                    source,
                    from,
                    to,
                    source.text().substring(from, to),
                    source.folded().substring(from, to)));
        }
    }

    boolean isCapitals() {
        return Capitals.only(source.text(), start, end);
    }

    Passage passage() {
        return source.passage(start, end);
    }

    /** A part of it, by offsets in the piece. */
    Passage passage(int from, int to) {
        return source.passage(start + from, start + to);
    }

    /** Several that follow one another, as one passage. */
    static Passage joined(List<Piece> pieces) {
        var words = String.join(" ", pieces.stream().map(Piece::text).toList());
        var first = pieces.getFirst();
        return first.source.passage(words, first.start, pieces.getLast().end);
    }
}
