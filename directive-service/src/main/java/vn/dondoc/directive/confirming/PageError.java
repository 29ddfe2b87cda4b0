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

    private static final Pattern OF_REFERENCE = Pattern.compile("/references/(?<index>[0-9]+)/(?<name>[a-z]+)");

    /** Where a JSON pointer of the registration stands on the page. */
    static PageError of(FieldError error) {
        var matcher = OF_ITEM.matcher(error.pointer());
        if (!matcher.matches()) {
            return new PageError(ofDocument(error.pointer()), error.message());
        }
        var name = switch (matcher.group("name")) {
            case "lead",
                    "coordinating",
                    "supervising",
                    "output",
                    "via",
                    "reportTo",
                    "words",
                    "lastDay",
                    "time",
                    "targetDay",
                    "recurrence",
                    "condition",
                    "limit",
                    "ordinal",
                    "content" -> matcher.group("name");
            case "without" -> "lead";
            default -> "content";
        };
        return new PageError("a-" + matcher.group("index") + "-" + name, error.message());
    }

    private static String ofDocument(String pointer) {
        var reference = OF_REFERENCE.matcher(pointer);
        if (reference.matches()) {
            return "r-" + reference.group("index") + "-" + reference.group("name");
        }
        var parts = pointer.split("/");
        return parts.length < 2 ? "form" : parts[1];
    }
}
