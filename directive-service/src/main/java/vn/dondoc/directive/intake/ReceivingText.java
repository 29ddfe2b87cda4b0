package vn.dondoc.directive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.directive.file.FileContent;
import vn.dondoc.directive.file.FileFormat;
import vn.dondoc.directive.file.PlainText;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.reader.metadata.SecrecyMark;

/**
 * Lets a text in, by whichever way it comes. No refusal repeats a word of what was sent: it goes to logs and traces, where
 * a state secret must never be.
 */
@ApplicationScoped
public class ReceivingText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final IntakeLimits limits;

    ReceivingText(IntakeLimits limits) {
        this.limits = limits;
    }

    /**
     * A text sent as bytes.
     *
     * @return the text without a byte order mark, otherwise as it came
     * @throws Refusal if it is too large, neither UTF-8 nor UTF-16, no text, empty or a state secret
     */
    public String fromStream(InputStream body) throws IOException {
        var bytes = body.readNBytes(limits.maxTextBytes() + 1);
        if (bytes.length > limits.maxTextBytes()) {
            throw tooLarge();
        }
        FileContent.binary(bytes).ifPresent(format -> {
            throw binary("Nội dung gửi lên là " + format + ", không phải văn bản thuần. " + FileFormat.accepted());
        });
        return checked(PlainText.of(bytes));
    }

    /**
     * A text pasted into a page. A browser turns every line end into CR LF; here they become LF again, so that offsets hold
     * when the same text comes back with the confirmed reading.
     */
    public String fromPage(String pasted) {
        if (pasted.indexOf(REPLACEMENT) >= 0) {
            throw notUtf8("Văn bản có ký tự bị hỏng (\uFFFD). Hãy chép lại từ bản gốc, mã UTF-8.");
        }
        return checked(pasted.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** A text that came inside a JSON document. */
    public String fromJson(String text) {
        return checked(text);
    }

    String checked(String received) {
        var text = received.isEmpty() || received.charAt(0) != BYTE_ORDER_MARK ? received : received.substring(1);
        refuseSecrets(text);
        if (text.length() > limits.maxTextBytes() || utf8Length(text) > limits.maxTextBytes()) {
            throw tooLarge();
        }
        if (text.indexOf('\0') >= 0) {
            throw binary("Nội dung gửi lên là tệp nhị phân, hệ thống chỉ đọc văn bản thuần (UTF-8).");
        }
        if (text.isBlank()) {
            throw Refusal.of(DirectiveProblem.EMPTY_TEXT, "Hãy dán hoặc gửi toàn văn của văn bản cần đọc.");
        }
        return text;
    }

    /** Refuses what bears MẬT, TỐI MẬT or TUYỆT MẬT as its mark; the word inside "bảo mật" is none. */
    public void refuseSecrets(String text) {
        if (SecrecyMark.find(text).isPresent()) {
            throw Refusal.of(
                    DirectiveProblem.STATE_SECRET,
                    "Văn bản có dấu chỉ độ mật. Hệ thống không tiếp nhận và không lưu bất kỳ nội dung nào của văn bản này.");
        }
    }

    private static int utf8Length(String text) {
        try {
            return StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(text))
                    .remaining();
        } catch (CharacterCodingException e) {
            throw notUtf8("Văn bản có ký tự Unicode bị cắt đôi. Hãy chép lại từ bản gốc, mã UTF-8.");
        }
    }

    private Refusal tooLarge() {
        return Refusal.of(
                DirectiveProblem.TOO_LARGE,
                "Văn bản vượt quá " + limits.maxTextBytes() / 1_000_000
                        + " MB. Hãy chỉ gửi phần văn bản chỉ đạo, không kèm phụ lục.");
    }

    private static Refusal binary(String detail) {
        return Refusal.of(DirectiveProblem.BINARY_CONTENT, detail);
    }

    private static Refusal notUtf8(String detail) {
        return Refusal.of(DirectiveProblem.NOT_UTF8, detail);
    }
}
