package vn.dondoc.directive.registration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document that the directive rests on or cites.
 *
 * @param basis the directive rests on it ("căn cứ", "thực hiện"), it does not only mention it
 */
public record Citation(
        @Nullable String type,
        String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        boolean basis) {

    public Citation {
        type = Words.orNull(type);
        number = Words.stripped(number);
        issuer = Words.orNull(issuer);
    }

    Stream<String> written() {
        return Stream.of(type, number, issuer).filter(Objects::nonNull);
    }
}
