package vn.dondoc.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is kept.
 *
 * @param by the name of who made it
 * @param account the same as the provider knows it; null where no person did it
 */
public record Change(
        long id,
        Instant at,
        String by,
        @Nullable String account,
        String kind,
        String words,
        String subject,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {

    /** One thing that differs. */
    public record Field(String name, String before, String after) {}

    /** What differs, for people: the fields of the outermost object. */
    public List<Field> fields() {
        var names = new LinkedHashSet<String>();
        if (before != null) {
            before.fieldNames().forEachRemaining(names::add);
        }
        if (after != null) {
            after.fieldNames().forEachRemaining(names::add);
        }
        return names.stream()
                .map(name -> new Field(name, text(before, name), text(after, name)))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }

    private static String text(@Nullable JsonNode object, String name) {
        if (object == null
                || object.path(name).isMissingNode()
                || object.path(name).isNull()) {
            return "";
        }
        var value = object.path(name);
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
