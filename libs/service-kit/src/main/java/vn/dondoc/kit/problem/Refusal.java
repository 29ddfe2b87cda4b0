package vn.dondoc.kit.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that is refused, with what the asker can do about it; answered as RFC 9457 or as a page. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    private Refusal(ProblemType type, String detail) {
        // An expected refusal is no fault of ours: its stack trace would only fill the log
        super(detail, null, false, false);
        this.type = type;
    }

    /** @param detail a sentence in Vietnamese that carries the identifiers and says what to do */
    public static Refusal of(ProblemType type, String detail) {
        return new Refusal(type, detail);
    }

    /** What was asked for is not there, or not for the asker: the two look the same. */
    public static Refusal notFound(String detail) {
        return new Refusal(CommonProblem.NOT_FOUND, detail);
    }

    public static Refusal forbidden(String detail) {
        return new Refusal(CommonProblem.FORBIDDEN, detail);
    }

    /** Adds a member of the problem, for example {@code errors} with a list of {@link FieldError}. */
    public Refusal with(String name, Object value) {
        extensions.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    /** In the order in which they were added: the answer is the same every time. */
    public Map<String, Object> extensions() {
        return Collections.unmodifiableMap(extensions);
    }

    /** What is wrong with each field, where that is the reason; else none. */
    public List<FieldError> errors() {
        return extensions.get("errors") instanceof List<?> errors
                ? errors.stream()
                        .filter(FieldError.class::isInstance)
                        .map(FieldError.class::cast)
                        .toList()
                : List.of();
    }

    /** What a page says of it: what is wrong with the fields, each thing once, or else the detail. */
    public List<String> sentences() {
        return errors().isEmpty()
                ? List.of(detail())
                : errors().stream().map(FieldError::message).distinct().toList();
    }

    /** The detail: never null, unlike {@link #getMessage()} of exceptions in general. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
