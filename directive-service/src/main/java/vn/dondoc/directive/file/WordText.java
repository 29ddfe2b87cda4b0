package vn.dondoc.directive.file;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.xml.stream.XMLStreamException;
import vn.dondoc.kit.problem.Refusal;

/** The text of a .docx. */
final class WordText {

    /** Tables in tables and boxes in paragraphs; what goes deeper was not written by a person. */
    private static final int DEEPEST = 20;

    private final FileBounds bounds;
    private final WordNumbering numbering;
    private final WordPictures pictures = new WordPictures();
    private int depth;

    private WordText(FileBounds bounds, WordNumbering numbering) {
        this.bounds = bounds;
        this.numbering = numbering;
    }

    static ExtractedText of(byte[] content, FileBounds bounds) {
        try {
            var parts = WordPackage.of(content, bounds);
            var text = new WrittenText(FileFormat.WORD, bounds);
            var document = new WordText(bounds, WordNumbering.of(parts, bounds));
            document.write(parts.document(), text);
            int large = document.pictures.large();
            return new ExtractedText(
                    TabbedHeader.apart(text.toString()),
                    around(parts, bounds),
                    large == 0 ? List.of() : List.of(Omission.largePictures(large)));
        } catch (Refusal | CancellationException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw Unreadable.broken(FileFormat.WORD);
        }
    }

    private static String around(WordPackage parts, FileBounds bounds) throws XMLStreamException {
        var around = new WrittenText(FileFormat.WORD, bounds);
        for (var part : parts.aroundTheDocument()) {
            new WordText(bounds, new WordNumbering()).write(part, around);
        }
        return around.toString();
    }

    private void write(WordPackage.Part part, WrittenText text) throws XMLStreamException {
        var xml = WordXml.of(part, bounds);
        while (xml.next()) {
            if (xml.starts("p")) {
                paragraph(xml).forEach(text::paragraph);
            } else if (xml.starts("tbl")) {
                table(xml).writeTo(text);
            } else if (isLeftOut(xml)) {
                xml.skip();
            }
        }
    }

    /** What was deleted with changes tracked, and the second form of a drawing for old programs. */
    private static boolean isLeftOut(WordXml xml) {
        return xml.starts("del") || xml.starts("moveFrom") || xml.starts("Fallback");
    }

    private Table table(WordXml xml) throws XMLStreamException {
        deeper();
        var rows = new ArrayList<List<List<String>>>();
        while (xml.next() && !xml.ends("tbl")) {
            if (xml.starts("tr")) {
                rows.add(new ArrayList<>());
            } else if (xml.starts("tc") && !rows.isEmpty()) {
                cell(xml, rows.getLast());
            } else if (isLeftOut(xml)) {
                xml.skip();
            }
        }
        depth--;
        return new Table(rows);
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw Unreadable.tooMuch(FileFormat.WORD);
        }
    }

    private void cell(WordXml xml, List<List<String>> row) throws XMLStreamException {
        var cell = new ArrayList<String>();
        int width = 1;
        while (xml.next() && !xml.ends("tc")) {
            if (xml.starts("gridSpan")) {
                width = Math.clamp(xml.number("val", 1), 1, 60);
            } else if (xml.starts("p")) {
                cell.addAll(paragraph(xml));
            } else if (xml.starts("tbl")) {
                cell.addAll(table(xml).paragraphs());
            } else if (isLeftOut(xml)) {
                xml.skip();
            }
        }
        row.add(cell);
        // A cell over several columns keeps those after it in theirs
        for (int i = 1; i < width; i++) {
            xml.step();
            row.add(List.of());
        }
    }

    /** The paragraph that has begun, after what stands in text boxes at it: stamps such as HỎA TỐC are such boxes. */
    private List<String> paragraph(WordXml xml) throws XMLStreamException {
        deeper();
        var boxes = new ArrayList<String>();
        var words = new StringBuilder();
        var style = "";
        Integer list = null;
        Integer level = null;
        while (xml.next() && !xml.ends("p")) {
            if (xml.starts("p")) {
                // Only boxes hold paragraphs inside of one
                boxes.addAll(paragraph(xml));
            } else if (isLeftOut(xml)) {
                xml.skip();
            } else if (xml.starts("pPrChange") || xml.starts("instrText") || xml.starts("delText")) {
                xml.skip();
            } else if (xml.starts()) {
                switch (xml.element()) {
                    case "pStyle" -> style = xml.attribute("val");
                    case "numId" -> list = xml.number("val", 0);
                    case "ilvl" -> level = xml.number("val", 0);
                    case "t" -> words.append(xml.words());
                    case "tab" -> words.append(isTabOfTheRun(xml) ? "\t" : "");
                    case "br" -> words.append(xml.attribute("type").equals("page") ? "" : "\n");
                    case "cr" -> words.append('\n');
                    case "noBreakHyphen" -> words.append('-');
                    default -> pictures.see(xml);
                }
            }
        }
        depth--;
        var plain = Characters.plain(words).strip();
        boxes.add(plain.isEmpty() ? "" : numbering.before(style, new WordNumbering.Place(list, level)) + plain);
        return boxes;
    }

    /** In the properties of a paragraph the same element sets a stop, with a position. */
    private static boolean isTabOfTheRun(WordXml xml) {
        return xml.attribute("pos").isEmpty();
    }
}
