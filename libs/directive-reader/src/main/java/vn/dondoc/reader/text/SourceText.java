package vn.dondoc.reader.text;

import java.util.List;

/**
 * A text as rules see it, with the way back to the text as it came.
 *
 * <p>Normalised once, here: composed letters, plain spaces, hyphens and quotation marks, wrapped lines joined, Markdown
 * and raised footnote marks gone. Paragraphs end with a line feed. Rules match on {@link #folded()}, which has the same
 * offsets in lower case with "uỷ" written "ủy".
 */
public final class SourceText {

    private final String original;
    private final int skipped;
    private final String text;
    private final String folded;
    private final Words words;
    private final Origins origins;
    private final List<Paragraph> paragraphs;

    SourceText(String original, int skipped, GrowingText text, List<Paragraph> paragraphs) {
        this.original = original;
        this.skipped = skipped;
        this.text = text.toString();
        text.fold();
        this.folded = text.toString();
        this.words = text.words();
        this.origins = text.origins();
        this.paragraphs = List.copyOf(paragraphs);
    }

    public static SourceText of(String original) {
        return new Normaliser(original).normalise();
    }

    public String text() {
        return text;
    }

    public String folded() {
        return folded;
    }

    /** The words of {@link #folded()}. */
    public Words words() {
        return words;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Where a character of the normalised text stands in the original, a byte order mark not counted. */
    public int originalStart(int offset) {
        return offset < text.length() ? origins.of(offset) - skipped : originalLength();
    }

    /** The end in the original of a span that ends before {@code end} in the normalised text. */
    public int originalEnd(int end) {
        if (end == 0) {
            return 0;
        }
        int after = origins.of(end - 1) + 1;
        while (after < original.length() && Normaliser.isCombining(original.charAt(after))) {
            after++;
        }
        return after - skipped;
    }

    /** The words of a span of the normalised text exactly as they stand in the original. */
    public String originalWords(int start, int end) {
        return original.substring(originalStart(start) + skipped, originalEnd(end) + skipped);
    }

    /** A span of the normalised text as a passage of the original. */
    public Passage passage(int start, int end) {
        return passage(text.substring(start, end).replace('\n', ' '), start, end);
    }

    /** A span of the normalised text, its words said in full. */
    public Passage passage(String words, int start, int end) {
        return new Passage(words, originalStart(start), originalEnd(end));
    }

    public int originalLength() {
        return original.length() - skipped;
    }
}
