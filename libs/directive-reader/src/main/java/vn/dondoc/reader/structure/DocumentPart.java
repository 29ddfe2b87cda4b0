package vn.dondoc.reader.structure;

import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.reader.text.Paragraph;
import vn.dondoc.reader.text.SourceText;

/**
 * One document of a text, which may hold several.
 *
 * @param header from the issuer to the subject
 * @param addressing "Kính gửi" with its list
 * @param body from the first paragraph that says something, footnotes and the closing left out
 * @param closing recipients and signature
 */
public record DocumentPart(
        SourceText source,
        List<Paragraph> header,
        List<Paragraph> addressing,
        List<Paragraph> body,
        List<Paragraph> closing) {

    boolean isEmpty() {
        return parts().findAny().isEmpty();
    }

    public int start() {
        return parts().mapToInt(part -> part.getFirst().start()).min().orElse(0);
    }

    public int end() {
        return parts().mapToInt(part -> part.getLast().end()).max().orElse(0);
    }

    /** Those that there are; the paragraphs of each stand in the order of the text. */
    private Stream<List<Paragraph>> parts() {
        return Stream.of(header, addressing, body, closing).filter(part -> !part.isEmpty());
    }

    public String folded(Paragraph paragraph) {
        return source.folded().substring(paragraph.start(), paragraph.end());
    }

    public String text(Paragraph paragraph) {
        return source.text().substring(paragraph.start(), paragraph.end());
    }
}
