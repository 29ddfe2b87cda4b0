package vn.dondoc.directive.confirming;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An hour as a browser sends it: "17:00". */
record TimeField(String typed) {

    static TimeField of(@Nullable LocalTime time) {
        return new TimeField(time == null ? "" : time.toString());
    }

    Optional<LocalTime> value() {
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalTime.parse(typed).truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isUnreadable() {
        return !typed.isEmpty() && value().isEmpty();
    }
}
