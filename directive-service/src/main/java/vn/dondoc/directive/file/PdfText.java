package vn.dondoc.directive.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import vn.dondoc.kit.problem.Refusal;

/** The text of a PDF that a program wrote; a scan has none. */
final class PdfText {

    /** Less than this on a page that is drawn is the stamp of a scanner or of a signature. */
    private static final int FEWEST_LETTERS = 100;

    private static final float MARGIN = 60;

    static {
        FontMappers.set(new OnlyOwnFonts());
    }

    private PdfText() {}

    static ExtractedText of(byte[] content, FileBounds bounds) {
        var unpacking = new PdfUnpacking(bounds);
        try (var document = new PdfParser(content, unpacking).parse()) {
            return read(document, bounds, unpacking);
        } catch (Refusal | CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library answers broken files with whatever its arithmetic runs into
            throw Unreadable.broken(FileFormat.PDF);
        }
    }

    private static ExtractedText read(PDDocument document, FileBounds bounds, PdfUnpacking unpacking)
            throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > bounds.pages()) {
            throw Unreadable.tooMuch(FileFormat.PDF);
        }
        var page = new PdfPage(bounds);
        var text = new WrittenText(FileFormat.PDF, bounds);
        var paragraphs = new PdfParagraphs(text);
        var around = new WrittenText(FileFormat.PDF, bounds);
        boolean anyWritten = false;
        var drawn = new ArrayList<Integer>();
        for (int i = 0; i < pages; i++) {
            unpacking.nextPage();
            page.read(document.getPage(i));
            long letters =
                    page.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
            if (letters < FEWEST_LETTERS && page.isDrawn()) {
                drawn.add(i + 1);
            } else {
                anyWritten |= letters > 0;
            }
            write(page, paragraphs);
            for (var across : page.around()) {
                PdfLine.of(across).forEach(line -> around.line(line.text()));
            }
            for (var annotation : document.getPage(i).getAnnotations()) {
                around.line(Objects.requireNonNullElse(annotation.getContents(), ""));
            }
        }
        var typed = new WrittenText(FileFormat.PDF, bounds);
        PdfForm.writeTo(typed, document);
        around.line(typed.toString());
        unpacking.check();
        if (!anyWritten) {
            throw Unreadable.withoutText(FileFormat.PDF);
        }
        return new ExtractedText(text.toString(), around.toString(), omissions(drawn, typed));
    }

    private static List<Omission> omissions(List<Integer> drawn, WrittenText typed) {
        var omissions = new ArrayList<Omission>();
        if (!drawn.isEmpty()) {
            omissions.add(Omission.pagesWithoutText(drawn));
        }
        if (!typed.toString().isBlank()) {
            omissions.add(Omission.formFields());
        }
        return omissions;
    }

    /** Tables and the lines between them, from top to bottom. */
    private static void write(PdfPage page, PdfParagraphs paragraphs) {
        var outside = new ArrayList<>(page.glyphs());
        var grids = new ArrayList<>(page.rules().grids());
        grids.sort((a, b) -> Float.compare(a.top(), b.top()));
        for (var grid : grids) {
            Interruption.check();
            var above = outside.stream().filter(glyph -> glyph.y() < grid.top()).toList();
            var inside = outside.stream().filter(grid::holds).toList();
            outside.removeAll(Set.copyOf(above));
            outside.removeAll(Set.copyOf(inside));
            paragraphs.lines(lines(above, page), page.width());
            paragraphs.table(grid.table(inside));
        }
        paragraphs.lines(lines(outside, page), page.width());
    }

    /** Without the page number in the margin. */
    private static List<PdfLine> lines(List<PdfLine.Glyph> glyphs, PdfPage page) {
        return PdfLine.of(glyphs).stream()
                .filter(line -> line.y() > MARGIN && line.y() < page.height() - MARGIN
                        || !line.text().matches("[-–—]? ?[0-9]{1,4} ?[-–—]?"))
                .toList();
    }
}
