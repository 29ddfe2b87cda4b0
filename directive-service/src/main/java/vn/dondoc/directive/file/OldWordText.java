package vn.dondoc.directive.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableCell;
import vn.dondoc.kit.problem.Refusal;

/** The text of a .doc, as Word wrote it from 1997 to 2003. Nothing in it is compressed, so it cannot unpack to more than it is. */
final class OldWordText {

    private static final char NO_BREAK_HYPHEN = '\u001E';
    private static final char CELL_END = '\u0007';

    private final WrittenText text;
    private final AbstractWordUtils.NumberingState numbers = new AbstractWordUtils.NumberingState();
    private int stepsLeft;

    private OldWordText(WrittenText text, FileBounds bounds) {
        this.text = text;
        this.stepsLeft = bounds.steps();
    }

    static ExtractedText of(byte[] content, FileBounds bounds) {
        try (var document = new HWPFDocument(new ByteArrayInputStream(content))) {
            var text = new WrittenText(FileFormat.OLD_WORD, bounds);
            // Stamps such as HỎA TỐC are boxes, and belong to the top
            write(document.getMainTextboxRange(), text, bounds);
            write(document.getRange(), text, bounds);
            var around = new WrittenText(FileFormat.OLD_WORD, bounds);
            // With headers, notes, comments, the boxes in all of them, and what was deleted
            Range.stripFields(document.getOverallRange().text())
                    .replace(CELL_END, '\r')
                    .lines()
                    .forEach(line -> around.line(Characters.plain(line)));
            return new ExtractedText(TabbedHeader.apart(text.toString()), around.toString(), List.of());
        } catch (EncryptedDocumentException e) {
            throw Unreadable.encrypted(FileFormat.OLD_WORD);
        } catch (OldFileFormatException e) {
            throw Unreadable.unsupported("tệp Word đời trước 1997");
        } catch (Refusal | CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library answers broken files with whatever its arithmetic runs into
            throw Unreadable.broken(FileFormat.OLD_WORD);
        }
    }

    private static void write(Range range, WrittenText text, FileBounds bounds) {
        new OldWordText(text, bounds).write(range);
    }

    private void write(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                table(table).writeTo(text);
                i += Math.max(table.numParagraphs(), 1) - 1;
            } else {
                text.paragraph(words(paragraph));
            }
        }
    }

    private Table table(org.apache.poi.hwpf.usermodel.Table table) {
        var rows = new ArrayList<List<List<String>>>();
        for (int r = 0; r < table.numRows(); r++) {
            var row = table.getRow(r);
            var cells = new ArrayList<List<String>>();
            for (int c = 0; c < row.numCells(); c++) {
                cells.add(paragraphs(row.getCell(c)));
            }
            rows.add(cells);
        }
        return new Table(rows);
    }

    private List<String> paragraphs(TableCell cell) {
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            paragraphs.add(words(cell.getParagraph(i)));
        }
        return paragraphs;
    }

    private String words(Paragraph paragraph) {
        var words = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            Interruption.check();
            if (--stepsLeft < 0) {
                throw Unreadable.tooMuch(FileFormat.OLD_WORD);
            }
            var run = paragraph.getCharacterRun(i);
            words.append(run.isMarkedDeleted() ? "" : run.text());
        }
        var visible = Range.stripFields(words.toString())
                .replace(NO_BREAK_HYPHEN, '-')
                .replace(CELL_END, '\n');
        var plain = Characters.plain(visible).strip();
        return plain.isEmpty() ? "" : number(paragraph) + plain;
    }

    private String number(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        var label = AbstractWordUtils.getBulletText(numbers, paragraph.getList(), (char) paragraph.getIlvl())
                .strip();
        // A bullet is a character of a font of symbols
        boolean written = label.codePoints().anyMatch(Character::isLetterOrDigit) || label.equals("+");
        return label.isEmpty() ? "" : written ? label + " " : "- ";
    }
}
