package vn.dondoc.directive.file;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.dondoc.directive.file.PdfLine.Glyph;

/** Letters and straight lines of one page after another, up to a bound of operators and of letters. */
final class PdfPage extends PDFTextStripper {

    private static final Set<String> FILLS = Set.of("f", "F", "f*", "B", "B*", "b", "b*");
    private static final Set<String> STROKES = Set.of("S", "s");

    /** A side, or a rectangle, that is not painted yet. */
    private record Stretch(float x1, float y1, float x2, float y2) {}

    private int stepsLeft;
    private int lettersLeft;

    private List<Glyph> glyphs = new ArrayList<>();
    private PdfRules rules = new PdfRules();
    private PdfPictures pictures = new PdfPictures();
    /** By the direction in which it is written. */
    private final Map<Integer, List<Glyph>> around = new TreeMap<>();

    private int turn;
    private boolean annotations;
    private final List<Stretch> path = new ArrayList<>();
    private float penX;
    private float penY;
    private float left;
    private float bottom;
    private float height;
    private float width;

    PdfPage(FileBounds bounds) {
        this.stepsLeft = bounds.steps();
        this.lettersLeft = bounds.characters();
        // What is written here is never used; the letters are
        this.output = Writer.nullWriter();
    }

    /** Reads the page; letters and lines are those of this page afterwards. */
    void read(PDPage page) throws IOException {
        glyphs = new ArrayList<>();
        rules = new PdfRules();
        pictures = new PdfPictures();
        path.clear();
        var box = page.getCropBox();
        left = box.getLowerLeftX();
        bottom = box.getLowerLeftY();
        boolean turned = page.getRotation() % 180 != 0;
        height = turned ? box.getWidth() : box.getHeight();
        width = turned ? box.getHeight() : box.getWidth();
        turn = page.getRotation();
        around.clear();
        annotations = false;
        processPage(page);
        annotations = true;
        for (var annotation : page.getAnnotations()) {
            showAnnotation(annotation);
        }
        if (page.getRotation() != 0) {
            // Letters come the right way round, lines do not
            rules = new PdfRules();
        }
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Letters across the page, and those of notes, stamps and fields that were put on it. */
    Collection<List<Glyph>> around() {
        return around.values();
    }

    PdfRules rules() {
        return rules;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** Whether the page is drawn rather than written: a scan is nothing else. */
    boolean isDrawn() {
        return pictures.fill(width, height);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (position.getUnicode() == null) {
            return;
        }
        lettersLeft -= position.getUnicode().length();
        if (lettersLeft < 0) {
            throw Unreadable.tooMuch(FileFormat.PDF);
        }
        // A turned page is written turned. What stands across it, a stamp or a note in the margin, is no sentence of it
        int direction = Math.round(position.getDir());
        var written = !annotations && direction == turn
                ? glyphs
                : around.computeIfAbsent(direction, any -> new ArrayList<>());
        written.add(new Glyph(
                position.getUnicode(),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                Math.max(1, position.getFontSizeInPt()),
                Math.clamp(position.getWidthOfSpace(), 1, 20)));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Interruption.check();
        if (--stepsLeft < 0) {
            throw Unreadable.tooMuch(FileFormat.PDF);
        }
        if (!annotations) {
            draw(operator.getName(), operands);
        }
        super.processOperator(operator, operands);
    }

    private void draw(String operator, List<COSBase> operands) {
        switch (operator) {
            case "m" -> moveTo(operands);
            case "l" -> lineTo(operands);
            case "re" -> rectangle(operands);
            case "n" -> path.clear();
            case "BI" -> pictures.picture(getGraphicsState().getCurrentTransformationMatrix());
            case "Do" -> {
                if (isPicture(operands)) {
                    pictures.picture(getGraphicsState().getCurrentTransformationMatrix());
                }
            }
            default -> {
                if (STROKES.contains(operator) || FILLS.contains(operator)) {
                    boolean filled = FILLS.contains(operator);
                    path.forEach(side -> rules.add(side.x1, side.y1, side.x2, side.y2, filled));
                    path.clear();
                    pictures.painted();
                }
            }
        }
    }

    private boolean isPicture(List<COSBase> operands) {
        return operands.size() == 1
                && operands.getFirst() instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
    }

    private void moveTo(List<COSBase> operands) {
        if (operands.size() == 2) {
            penX = x(number(operands, 0), number(operands, 1));
            penY = y(number(operands, 0), number(operands, 1));
        }
    }

    private void lineTo(List<COSBase> operands) {
        if (operands.size() == 2) {
            float x = x(number(operands, 0), number(operands, 1));
            float y = y(number(operands, 0), number(operands, 1));
            path.add(new Stretch(penX, penY, x, y));
            penX = x;
            penY = y;
        }
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() == 4) {
            float x1 = number(operands, 0);
            float y1 = number(operands, 1);
            float x2 = x1 + number(operands, 2);
            float y2 = y1 + number(operands, 3);
            path.add(new Stretch(x(x1, y1), y(x1, y1), x(x2, y2), y(x2, y2)));
        }
    }

    private static float number(List<COSBase> operands, int i) {
        return operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private float x(float x, float y) {
        return getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y).x - left;
    }

    private float y(float x, float y) {
        return height - (getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y).y - bottom);
    }
}
