package vn.dondoc.kit.problem;

/**
 * What is wrong with one field.
 *
 * @param pointer RFC 6901 JSON pointer to the field, for example {@code /assignments/0/deadline/lastDay}
 * @param message a sentence in Vietnamese that says what to do
 */
public record FieldError(String pointer, String message) {}
