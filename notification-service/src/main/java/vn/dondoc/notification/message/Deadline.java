package vn.dondoc.notification.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;

/**
 * Until when a task must be done.
 *
 * @param words the drafter's words
 * @param lastDay null while it waits for a day to be entered
 * @param time hour on the last day, if the drafter gave one
 * @param condition what it waits for, in the drafter's words
 * @param derivation how the last day was reckoned
 */
public record Deadline(
        String words,
        @Nullable LocalDate lastDay,
        @Nullable LocalTime time,
        @Nullable String condition,
        String derivation) {

    /** The first instant at which it is over; empty while there is no last day. */
    public Optional<Instant> end() {
        if (lastDay == null) {
            return Optional.empty();
        }
        var end = time == null ? lastDay.plusDays(1).atStartOfDay() : lastDay.atTime(time);
        return Optional.of(end.atZone(VietnamTime.ZONE).toInstant());
    }
}
