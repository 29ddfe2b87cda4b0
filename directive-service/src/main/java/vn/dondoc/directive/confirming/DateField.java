package vn.dondoc.directive.confirming;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as a browser sends it, or as an official types it where the browser has no calendar. */
record DateField(String typed) {

    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    static DateField of(@Nullable LocalDate date) {
        return new DateField(date == null ? "" : date.toString());
    }

    DateField canonical() {
        return of(value().orElse(null));
    }

    Optional<LocalDate> value() {
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(typed.contains("/") ? LocalDate.parse(typed, VIETNAMESE) : LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isUnreadable() {
        return !typed.isEmpty() && value().isEmpty();
    }
}
