package vn.dondoc.directive.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.dondoc.kit.problem.FieldError;

/** The contract of a submission, and what a record has against it, in words for who wrote the sending program. */
@ApplicationScoped
class SubmissionSchema {

    static final String TYPE = "vn.dondoc.directive-submitted.v1";

    private static final String IDS = "https://dondoc.example.vn/contracts/";
    private static final String FILE = "directive-submitted.v1.schema.json";
    private static final String COMMON = "common.schema.json";

    private final JsonSchema schema;

    SubmissionSchema() {
        var factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(
                        loaders -> loaders.schemas(Map.of(IDS + FILE, read(FILE), IDS + COMMON, read(COMMON)))));
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        schema = factory.getSchema(SchemaLocation.of(IDS + FILE), config);
        schema.initializeValidators();
    }

    /** Every error with the pointer to its place in the event; empty when the contract is kept. */
    List<FieldError> errorsIn(JsonNode event) {
        return schema.validate(event).stream()
                .map(SubmissionSchema::error)
                .distinct()
                .toList();
    }

    private static FieldError error(ValidationMessage message) {
        var at = message.getInstanceLocation().toString();
        return switch (message.getType()) {
            case "required" ->
                new FieldError(
                        at + "/" + message.getProperty(), "Thiếu trường bắt buộc “" + message.getProperty() + "”.");
            case "type" -> new FieldError(at, "Sai kiểu dữ liệu; cần " + argument(message, 1) + ".");
            case "enum" -> new FieldError(at, "Giá trị không được chấp nhận; chỉ nhận " + argument(message, 0) + ".");
            case "const" -> new FieldError(at, "Giá trị phải là " + argument(message, 0) + ".");
            case "format" -> new FieldError(at, "Không đúng dạng " + argument(message, 0) + ".");
            case "pattern" -> new FieldError(at, "Không khớp mẫu " + argument(message, 0) + ".");
            case "minLength" -> new FieldError(at, "Không được để trống.");
            case "maxLength" -> new FieldError(at, "Dài quá " + argument(message, 0) + " ký tự; hãy rút gọn.");
            case "minItems" -> new FieldError(at, "Phải có ít nhất " + argument(message, 0) + " phần tử.");
            case "maxItems" -> new FieldError(at, "Có quá " + argument(message, 0) + " phần tử.");
            default -> new FieldError(at, "Không đúng hợp đồng dữ liệu (" + message.getType() + ").");
        };
    }

    /** What the schema demands: never a value of the event, which may be anything. */
    private static String argument(ValidationMessage message, int index) {
        var arguments = message.getArguments();
        return arguments == null || arguments.length <= index ? "như hợp đồng" : String.valueOf(arguments[index]);
    }

    private static String read(String file) {
        try (var in = SubmissionSchema.class.getResourceAsStream("/contracts/events/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The contracts lack " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All versions that are understood, for a sentence. */
    static List<String> versions() {
        return List.of(TYPE);
    }
}
