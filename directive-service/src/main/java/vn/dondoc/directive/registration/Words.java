package vn.dondoc.directive.registration;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words as they are kept: without spaces around them, and nothing rather than empty ones. */
final class Words {

    private Words() {}

    static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    static String stripped(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static List<String> listed(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .map(Words::orNull)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }
}
