package vn.dondoc.reader.structure;

import java.util.List;
import vn.dondoc.reader.text.Paragraph;
import vn.dondoc.reader.text.SourceText;

/**
 * One document of a text, which may hold several.
 *
 * @param header from the issuer to the subject
 * @param body from the first paragraph that says something, footnotes and the closing left out
 * @param closing recipients and signature
 */
public record DocumentPart(SourceText source, List<Paragraph> header, List<Paragraph> body, List<Paragraph> closing) {

    public int start() {
        return first().start();
    }

    public int end() {
        int end = start();
        for (var part : List.of(header, body, closing)) {
            end = part.isEmpty() ? end : Math.max(end, part.getLast().end());
        }
        return end;
    }

    private Paragraph first() {
        return (header.isEmpty() ? body.isEmpty() ? closing : body : header).getFirst();
    }

    public String folded(Paragraph paragraph) {
        return source.folded().substring(paragraph.start(), paragraph.end());
    }

    public String text(Paragraph paragraph) {
        return source.text().substring(paragraph.start(), paragraph.end());
    }
}
