package vn.dondoc.kit.problem;

import java.net.URI;

/**
 * A kind of error that others may rely on: its URI and status stay, its words may change. Each service names its own as
 * constants of one class.
 *
 * @param slug the last part of the type's URI, in kebab case, for example {@code already-registered}
 * @param title a short sentence in Vietnamese, the same for every error of this kind
 * @param status the HTTP status
 */
public record ProblemType(String slug, String title, int status) {

    /** The {@code type} of RFC 9457: a name, not an address that must answer. */
    URI uri() {
        return URI.create("https://dondoc.example.vn/problems/" + slug);
    }

    /** The same kind of error with the status the framework chose. */
    ProblemType withStatus(int other) {
        return new ProblemType(slug, title, other);
    }
}
