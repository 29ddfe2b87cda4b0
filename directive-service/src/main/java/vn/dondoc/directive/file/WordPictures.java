package vn.dondoc.directive.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the pictures of a .docx that take half a page or more: a scan that was put in, most likely. */
final class WordPictures {

    /** Half of A4, in square points. */
    private static final double LARGE = 595.0 * 842 / 2;
    /** English metric units, in which the format measures drawings. */
    private static final double UNITS_OF_A_POINT = 12_700;

    private static final Pattern WIDTH = Pattern.compile("(?:^|;)\\s{0,9}width:([0-9]{1,5}(?:\\.[0-9]{1,9})?)pt");
    private static final Pattern HEIGHT = Pattern.compile("(?:^|;)\\s{0,9}height:([0-9]{1,5}(?:\\.[0-9]{1,9})?)pt");

    private double area;
    private int large;

    /** Told of each element of the document in turn: how large a drawing is stands before what is in it. */
    void see(WordXml xml) {
        switch (xml.element()) {
            case "extent" -> area = xml.number("cx", 0) / UNITS_OF_A_POINT * (xml.number("cy", 0) / UNITS_OF_A_POINT);
            case "shape" -> area = points(WIDTH, xml) * points(HEIGHT, xml);
            case "blip", "imagedata" -> {
                if (area >= LARGE) {
                    large++;
                }
                area = 0;
            }
            default -> {}
        }
    }

    int large() {
        return large;
    }

    private static double points(Pattern length, WordXml shape) {
        Matcher matcher = length.matcher(shape.attribute("style"));
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
    }
}
