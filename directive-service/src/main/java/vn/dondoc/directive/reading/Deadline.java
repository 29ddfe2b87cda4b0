package vn.dondoc.directive.reading;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnameseDates;

/**
 * A deadline as it was read or entered; the drafter's words are never lost.
 *
 * @param kind name in the reader's taxonomy, for example {@code before_date}
 * @param writtenDay the day as written: 25 May for "trước ngày 25/5"
 * @param lastDay the last admissible day: 24 May for "trước ngày 25/5"; null while it waits for a day
 * @param time the hour on the last day, in Vietnam's time
 * @param targetDay a softer bound, never overdue
 * @param recurrence a rule of RFC 5545
 * @param condition the event that it waits for, in the drafter's words
 * @param limit the period that is counted; where the last day waits for an event, from the day of the event
 * @param derivation how the last day was reckoned, for a person
 * @param start where the words stand in the document; null where somebody entered the deadline
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Deadline(
        String words,
        String kind,
        @Nullable LocalDate writtenDay,
        @Nullable LocalDate lastDay,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime time,
        @Nullable LocalDate targetDay,
        @Nullable String recurrence,
        @Nullable String condition,
        @Nullable CountedPeriod limit,
        @Nullable String rule,
        String derivation,
        @Nullable Integer start,
        @Nullable Integer end) {

    public Deadline {
        words = Objects.requireNonNullElse(words, "");
        kind = Objects.requireNonNullElse(kind, "");
        derivation = Objects.requireNonNullElse(derivation, "");
    }

    /** With the last day that an update of the document sets, in its words. */
    public Deadline movedTo(LocalDate day, String inWords) {
        return new Deadline(
                inWords,
                kind,
                null,
                day,
                null,
                null,
                null,
                null,
                null,
                null,
                inWords + ": hạn cuối theo bản cập nhật là " + VietnameseDates.weekdayAndDate(day),
                null,
                null);
    }

    /** Every field that takes words. */
    public Stream<String> written() {
        return Stream.of(words, kind, recurrence, condition, rule, derivation).filter(Objects::nonNull);
    }
}
