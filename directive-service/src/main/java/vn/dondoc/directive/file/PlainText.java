package vn.dondoc.directive.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.kit.problem.Refusal;

/** Bytes of a text. */
public final class PlainText {

    private PlainText() {}

    /**
     * UTF-8, or UTF-16 as Notepad writes it under the name "Unicode", known by its mark.
     *
     * @throws Refusal if it is neither
     */
    public static String of(byte[] content) {
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
