package vn.dondoc.directive.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vn.dondoc.directive.DirectiveProblem;
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
            case TEXT -> ExtractedText.of(decoded(content));
            case WORD -> WordText.of(content, bounds);
            case OLD_WORD -> OldWordText.of(content, bounds);
            case PDF -> PdfText.of(content, bounds);
        };
        if (extracted.text().isBlank() && format != FileFormat.TEXT) {
            throw Unreadable.withoutText(format);
        }
        return extracted;
    }

    /** UTF-8, or UTF-16 as Notepad writes it under the name "Unicode", known by its mark. */
    private static String decoded(byte[] content) {
        boolean little = content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE;
        boolean big = content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF;
        Charset charset = little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            throw Refusal.of(
                    DirectiveProblem.NOT_UTF8,
                    "Nội dung không phải mã UTF-8. Hãy lưu văn bản bằng mã UTF-8 rồi gửi lại.");
        }
    }
}
