package vn.dondoc.directive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.directive.file.ExtractingText;
import vn.dondoc.directive.file.FileBounds;
import vn.dondoc.directive.file.FileContent;
import vn.dondoc.directive.file.FileFormat;
import vn.dondoc.directive.file.Unreadable;
import vn.dondoc.kit.problem.Refusal;

/**
 * Lets a file in, by whichever way it comes: takes its text out in memory, and refuses it before anything is kept if it bears the
 * mark of a state secret anywhere that can be read.
 */
@ApplicationScoped
public class ReceivingFile {

    private static final String ANY = "application/octet-stream";

    private final ReceivingText receiving;
    private final FileLimits limits;
    private final ExtractingText extracting;
    private final ReadingInTurn inTurn;

    ReceivingFile(ReceivingText receiving, FileLimits limits, IntakeLimits texts) {
        this.receiving = receiving;
        this.limits = limits;
        this.extracting = new ExtractingText(
                new FileBounds(limits.maxUnpackedBytes(), texts.maxTextBytes(), limits.maxPages(), limits.maxSteps()));
        this.inTurn = new ReadingInTurn(limits.atOnce(), limits.maxSeconds());
    }

    /** The most bytes a file may have. */
    public int maxBytes() {
        return limits.maxBytes();
    }

    /**
     * @param name as its sender calls it; may be empty
     * @param mediaType as its sender says; may be empty
     * @throws Refusal that says why it is not let in
     */
    public ReceivedText receive(String name, String mediaType, byte[] content) {
        if (content.length > limits.maxBytes()) {
            throw Refusal.of(
                    DirectiveProblem.TOO_LARGE,
                    "Tệp vượt quá " + limits.maxBytes() / 1_000_000
                            + " MB. Hãy chỉ gửi phần văn bản chỉ đạo, không kèm phụ lục hoặc ảnh.");
        }
        if (content.length == 0) {
            throw Refusal.of(DirectiveProblem.EMPTY_TEXT, "Tệp rỗng. Hãy chọn tệp có nội dung của văn bản.");
        }
        receiving.refuseSecrets(name);
        // To learn what a file is can take as long as to read it
        return inTurn.run(() -> {
            var format = format(name, mediaType, content);
            var extracted = extracting.from(content, format);
            receiving.refuseSecrets(extracted.around());
            return new ReceivedText(
                    receiving.checked(extracted.text()),
                    new OriginalFile(name, format, content),
                    extracted.omissions());
        });
    }

    private static FileFormat format(String name, String mediaType, byte[] content) {
        var named = named(name, mediaType);
        return switch (FileContent.of(content)) {
            case FileContent.Foreign(var what) -> throw Unreadable.unsupported(what);
            case FileContent.Locked(var format) -> throw Unreadable.encrypted(format);
            case FileContent.Readable(var format)
            when named.isEmpty() && format == FileFormat.TEXT -> throw Unreadable.unsupported("tệp không rõ loại");
            case FileContent.Readable(var format)
            when named.isPresent() && named.get() != format ->
                throw Unreadable.notAsNamed(named.get(), format.vietnamese());
            case FileContent.Readable(var format) -> format;
        };
    }

    /** What it is called: a browser that does not know an ending says nothing of the media type. */
    private static Optional<FileFormat> named(String name, String mediaType) {
        var byName = FileFormat.ofName(name);
        return byName.isPresent() || mediaType.isBlank() || mediaType.startsWith(ANY)
                ? byName
                : FileFormat.ofMediaType(mediaType);
    }
}
