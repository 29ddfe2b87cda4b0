package vn.dondoc.directive.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;

/** A PDF as a test needs it: words and lines at places counted in points from the left and the top of an A4 page. */
public final class PdfFile {

    private static final float SIZE = 12;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPage page = new PDPage(PDRectangle.A4);

    public PdfFile() {
        try (var file =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.addPage(page);
    }

    /** A letter of the province as a program for writing makes it: two columns at the top and at the bottom. */
    public static PdfFile letter(String number) {
        return new PdfFile()
                .words(90, 80, "TỈNH ỦY SƠN HẢI")
                .words(300, 80, "ĐẢNG CỘNG SẢN VIỆT NAM")
                .words(135, 96, "*")
                .line(310, 99, 460, 99)
                .words(95, 112, "Số " + number)
                .words(300, 112, "Sơn Hải, ngày 12 tháng 5 năm 2026")
                .words(80, 128, "V/v triển khai quy định mới")
                .words(150, 160, "Kính gửi: Các đảng ủy phường trực thuộc Tỉnh ủy.")
                .words(106, 190, "Thường trực Tỉnh ủy yêu cầu:")
                .words(106, 212, "1. Các đảng ủy phường trực thuộc Tỉnh ủy tổ chức học tập quy định,")
                .words(70, 228, "hoàn thành trước ngày 25/5/2026.")
                .words(106, 250, "2. Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Văn phòng Tỉnh ủy")
                .words(70, 266, "tổng hợp kết quả, báo cáo trước ngày 30/5/2026.")
                .words(330, 300, "T/M BAN THƯỜNG VỤ")
                .words(70, 304, "Nơi nhận:")
                .words(350, 316, "PHÓ BÍ THƯ")
                .words(70, 320, "- Như trên,")
                .words(70, 336, "- Lưu Văn phòng Tỉnh ủy.")
                .words(345, 380, "Nguyễn Văn Mẫu")
                .words(295, 800, "1");
    }

    public PdfFile words(float x, float y, String words) {
        return draw(content -> {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            content.showText(words);
            content.endText();
        });
    }

    /** As a landscape page is written: turned by its program, and turned back by who shows it. */
    PdfFile landscape(float x, float y, String words) {
        page.setRotation(90);
        return draw(content -> turned(content, y, x, words));
    }

    /** From the bottom to the top. */
    PdfFile upwards(float x, float y, String words) {
        return draw(content -> turned(content, x, y, words));
    }

    private void turned(PDPageContentStream content, float x, float y, String words) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, x, y));
        content.showText(words);
        content.endText();
    }

    /** A note that somebody put on the page. */
    PdfFile note(String words) {
        var note = new PDAnnotationText();
        note.setContents(words);
        note.setRectangle(new PDRectangle(100, 100, 20, 20));
        return putOn(note);
    }

    /** A field of a form that says what is in it, and not how it looks: whoever shows it draws it. */
    public PdfFile field(String name, String value) {
        var catalog = document.getDocumentCatalog();
        var form = catalog.getAcroForm(null) == null ? new PDAcroForm(document) : catalog.getAcroForm(null);
        catalog.setAcroForm(form);
        var field = new PDTextField(form);
        field.setPartialName(name);
        field.getCOSObject().setString(COSName.V, value);
        form.getFields().add(field);
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(100, 600, 200, 20));
        return putOn(widget);
    }

    private PdfFile putOn(PDAnnotation annotation) {
        try {
            page.getAnnotations().add(annotation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A page whose words are packed as the dictionary of the stream says; without a table of its objects. */
    static byte[] packed(String dictionary, String begin, byte[] packed) {
        var head = """
                %%PDF-1.4
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [4 0 R] >> endobj
                5 0 obj /FlateDecode endobj
                4 0 obj << %s /Length %d >> %s""".formatted(dictionary, packed.length, begin);
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(packed);
        out.writeBytes("\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    public PdfFile line(float x1, float y1, float x2, float y2) {
        return draw(content -> {
            content.moveTo(x1, PDRectangle.A4.getHeight() - y1);
            content.lineTo(x2, PDRectangle.A4.getHeight() - y2);
            content.stroke();
        });
    }

    /** A table with lines around all its cells. */
    public PdfFile table(float top, float rowHeight, List<Float> xs, List<List<String>> rows) {
        for (int r = 0; r <= rows.size(); r++) {
            line(xs.getFirst(), top + r * rowHeight, xs.getLast(), top + r * rowHeight);
        }
        xs.forEach(x -> line(x, top, x, top + rows.size() * rowHeight));
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                float y = top + r * rowHeight + 14;
                for (var words : rows.get(r).get(c).split("\n", -1)) {
                    words(xs.get(c) + 4, y, words);
                    y += 14;
                }
            }
        }
        return this;
    }

    public PdfFile nextPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** A page that is a picture: what a scanner makes. */
    public PdfFile scan() {
        return picture(0, 0, 595, 842);
    }

    /** A picture at a place. */
    PdfFile picture(float x, float y, float width, float height) {
        try {
            var picture = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
            picture.createGraphics().drawLine(5, 5, 50, 70);
            var image = LosslessFactory.createFromImage(document, picture);
            return draw(content -> content.drawImage(image, x, PDRectangle.A4.getHeight() - y - height, width, height));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Operators as they are. */
    PdfFile raw(String operators) {
        try {
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(operators.getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    private PdfFile draw(Drawing drawing) {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            drawing.on(content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] lockedWith(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
