package vn.dondoc.directive.file;

import org.apache.pdfbox.util.Matrix;

/** What of a page is drawn and not written: a scan is one picture or many strips, and some programs draw their letters as curves. */
final class PdfPictures {

    /** Frames, rules and emblems of a page of text are fewer; letters as curves, a map or a diagram are more. */
    private static final int MANY_CURVES = 300;

    private double area;
    private int painted;

    /** A picture is drawn into the unit square of its place. */
    void picture(Matrix place) {
        area += Math.abs(
                (double) place.getScaleX() * place.getScaleY() - (double) place.getShearX() * place.getShearY());
    }

    void painted() {
        painted++;
    }

    /** Whether half of a page or more is picture, or it is drawn all over. */
    boolean fill(float width, float height) {
        return 2 * area >= (double) width * height || painted > MANY_CURVES;
    }
}
