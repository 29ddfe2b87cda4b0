package vn.dondoc.directive.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.kit.problem.Refusal;

/**
 * The fields of a posted page, by name. Forms are sent as multipart: the url-encoded reader takes at most 1,000 fields, and a
 * directive for many units has more. They are read in memory: the framework would write a chosen file to the disk before anybody
 * has looked whether it is a state secret. How much may come {@code quarkus.http.limits.max-body-size} says.
 */
public final class PostedForm {

    private static final int MOST_FIELDS = 20_000;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, PostedFile> files = new LinkedHashMap<>();

    /** A file that was chosen. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record PostedFile(String name, String mediaType, byte[] content) {}

    private PostedForm() {}

    /** @param contentType of the request, with the boundary of its parts */
    public static PostedForm of(InputStream body, @Nullable String contentType) throws IOException {
        var form = new PostedForm();
        var boundary = contentType == null ? null : HeaderUtil.extractQuotedValueFromHeader(contentType, "boundary");
        if (boundary == null) {
            throw incomplete();
        }
        var parsing = MultipartParser.beginParse(
                form.new Parts(), boundary.getBytes(StandardCharsets.US_ASCII), StandardCharsets.UTF_8.name());
        var buffer = new byte[64 * 1024];
        for (int read = body.read(buffer); read > 0; read = body.read(buffer)) {
            parsing.parse(ByteBuffer.wrap(buffer, 0, read));
        }
        if (!parsing.isComplete()) {
            throw incomplete();
        }
        return form;
    }

    private static Refusal incomplete() {
        return Refusal.of(DirectiveProblem.FORM_INCOMPLETE, "Biểu mẫu gửi lên bị thiếu. Hãy mở lại trang và gửi lại.");
    }

    /** The first value without the spaces around it; empty where the field was not sent. */
    public String text(String name) {
        return untouched(name).strip();
    }

    /** The first value as it came. */
    public String untouched(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** Every value of a field, for example of the boxes that were ticked. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean isTicked(String name) {
        return !all(name).isEmpty();
    }

    /** A file, if one was chosen. */
    public Optional<PostedFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Takes the parts as they come. */
    private final class Parts implements MultipartParser.PartHandler {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private String name = "";
        private @Nullable String fileName;
        private String mediaType = "";
        private int count;

        @Override
        public void beginPart(CaseInsensitiveMap<String> headers) {
            var disposition = Objects.requireNonNullElse(headers.getFirst("Content-Disposition"), "");
            name = Objects.requireNonNullElse(HeaderUtil.extractQuotedValueFromHeader(disposition, "name"), "");
            fileName = HeaderUtil.extractQuotedValueFromHeaderWithEncoding(disposition, "filename");
            mediaType = Objects.requireNonNullElse(headers.getFirst("Content-Type"), "");
            content.reset();
            if (++count > MOST_FIELDS) {
                throw incomplete();
            }
        }

        @Override
        public void data(ByteBuffer buffer) {
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            content.writeBytes(bytes);
        }

        @Override
        public void endPart() {
            if (fileName == null) {
                fields.computeIfAbsent(name, any -> new ArrayList<>()).add(content.toString(StandardCharsets.UTF_8));
            } else if (!fileName.isEmpty() || content.size() > 0) {
                files.putIfAbsent(name, new PostedFile(fileName, mediaType, content.toByteArray()));
            }
        }
    }
}
