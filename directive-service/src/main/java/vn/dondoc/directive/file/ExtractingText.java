package vn.dondoc.directive.file;

import vn.dondoc.kit.problem.Refusal;

/** Turns a file into its text, in memory and within bounds. */
public final class ExtractingText {

    private final FileBounds bounds;

    public ExtractingText(FileBounds bounds) {
        this.bounds = bounds;
    }

    /** @throws Refusal that says why it cannot be read; never with a word of it */
    public ExtractedText from(byte[] content, FileFormat format) {
        var extracted = switch (format) {
            case TEXT -> ExtractedText.of(PlainText.of(content));
            case WORD -> WordText.of(content, bounds);
            case OLD_WORD -> OldWordText.of(content, bounds);
            case PDF -> PdfText.of(content, bounds);
        };
        if (format != FileFormat.TEXT && extracted.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Unreadable.withoutText(format);
        }
        return extracted;
    }
}
