package vn.dondoc.directive.confirming;

import java.util.regex.Pattern;
import vn.dondoc.kit.problem.FieldError;

/**
 * An error on the page.
 *
 * @param field the id of the field that it stands beside
 */
record PageError(String field, String message) {

    private static final Pattern OF_ITEM =
            Pattern.compile("/assignments/(?<index>[0-9]+)/(?:deadline/)?(?<name>[A-Za-z]+)(?:/.*)?");

    /** Where a JSON pointer of the registration stands on the page. */
    static PageError of(FieldError error) {
        var matcher = OF_ITEM.matcher(error.pointer());
        if (!matcher.matches()) {
            return new PageError(
                    error.pointer().isEmpty() ? "form" : error.pointer().substring(1), error.message());
        }
        var name = switch (matcher.group("name")) {
            case "lead", "coordinating", "supervising", "lastDay", "time", "ordinal", "content" ->
                matcher.group("name");
            case "without" -> "lead";
            default -> "content";
        };
        return new PageError("a-" + matcher.group("index") + "-" + name, error.message());
    }
}
