package vn.dondoc.directive.edxml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * A document as packages name it: {@code 000.00.00.X99,2026/05/12,443-CV/TU}, that is the code of the office that issued it, the
 * date and the whole number.
 */
record DocumentId(String organ, LocalDate issuedOn, String number) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu/MM/dd").withResolverStyle(ResolverStyle.STRICT);

    /** Empty for what is written otherwise: some systems write an id of their own, which names no document to anybody else. */
    static Optional<DocumentId> of(String written) {
        var parts = written.split(",", 3);
        if (parts.length < 3 || parts[0].isBlank() || parts[2].isBlank()) {
            return Optional.empty();
        }
        return day(parts[1]).map(day -> new DocumentId(parts[0].strip(), day, parts[2].strip()));
    }

    /** A day as packages write days, {@code 2026/05/12}; empty for what is none. */
    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip(), DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the number is made of the two parts that stand apart in {@code Code}, whatever joins them. */
    boolean consistsOf(String codeNumber, String codeNotation) {
        return number.length() >= codeNumber.length() + codeNotation.length()
                && number.regionMatches(true, 0, codeNumber, 0, codeNumber.length())
                && number.regionMatches(
                        true, number.length() - codeNotation.length(), codeNotation, 0, codeNotation.length());
    }
}
