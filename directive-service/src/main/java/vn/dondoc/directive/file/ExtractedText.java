package vn.dondoc.directive.file;

import java.util.List;

/**
 * The words of a file.
 *
 * @param text what is read: paragraphs apart, rows of tables with bars between the cells
 * @param around what stands on the pages around it, headers, footers, notes and letters across the page: not read, but a mark of secrecy may be there
 * @param omissions what the file shows and neither of them holds
 */
public record ExtractedText(String text, String around, List<Omission> omissions) {

    public ExtractedText {
        omissions = List.copyOf(omissions);
    }

    static ExtractedText of(String text) {
        return new ExtractedText(text, "", List.of());
    }
}
