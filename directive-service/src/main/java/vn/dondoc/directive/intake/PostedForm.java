package vn.dondoc.directive.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * The fields of a posted page, by name. Forms are sent as multipart: the url-encoded reader takes at most 1,000 fields, and a
 * directive for many units has more.
 */
public final class PostedForm {

    private final Map<String, List<FormValue>> fields = new LinkedHashMap<>();

    public PostedForm(MultipartFormDataInput input) {
        input.getValues().forEach((name, values) -> fields.put(name, new ArrayList<>(values)));
    }

    /** The first value without the spaces around it; empty where the field was not sent. */
    public String text(String name) {
        return all(name).stream().findFirst().map(String::strip).orElse("");
    }

    /** The first value as it came. */
    public String untouched(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** Every value of a field, for example of the boxes that were ticked. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isFileItem())
                .map(FormValue::getValue)
                .toList();
    }

    public boolean isTicked(String name) {
        return !all(name).isEmpty();
    }

    /** The content of a file, if one was chosen. */
    public Optional<InputStream> file(String name) throws IOException {
        for (var value : fields.getOrDefault(name, List.of())) {
            if (value.isFileItem() && value.getFileItem().getFileSize() > 0) {
                return Optional.of(value.getFileItem().getInputStream());
            }
        }
        return Optional.empty();
    }
}
