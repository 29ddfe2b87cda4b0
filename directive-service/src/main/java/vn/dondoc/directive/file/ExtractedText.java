package vn.dondoc.directive.file;

/**
 * The words of a file.
 *
 * @param text what is read: paragraphs apart, rows of tables with bars between the cells
 * @param around what stands on the pages around it, headers, footers, notes and letters across the page: not read, but a mark of secrecy may be there
 */
public record ExtractedText(String text, String around) {

    static ExtractedText of(String text) {
        return new ExtractedText(text, "");
    }
}
