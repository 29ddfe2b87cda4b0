package vn.dondoc.kit.problem;

import java.net.URI;

/** A kind of error that others may rely on: its URI and status stay, its words may change. Each service has an enum of its own. */
public interface ProblemType {

    /** The last part of the type's URI, in kebab case, for example {@code already-registered}. */
    String slug();

    /** A short sentence in Vietnamese, the same for every error of this kind. */
    String title();

    /** The HTTP status. */
    int status();

    /** The {@code type} of RFC 9457: a name, not an address that must answer. */
    default URI uri() {
        return URI.create("https://dondoc.example.vn/problems/" + slug());
    }
}
