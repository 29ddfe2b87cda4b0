package vn.dondoc.reader.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.TimeLimit;

/**
 * A deadline as the text states it.
 *
 * @param start first character in the text that was read, in UTF-16 units, a byte order mark not counted
 * @param end the character after the last
 * @param words the drafter's words, exactly as they stand there
 * @param writtenDay the day as written, where one is: 25 May for "trước ngày 25/5"
 * @param lastDay the last day on which the task is still done in time: 24 May for "trước ngày 25/5"
 * @param time the hour on the last day, where one is given, in Vietnam's time
 * @param target true for a softer bound ("phấn đấu trước …") that is a step on the way and never overdue
 * @param recurrence an RFC 5545 rule of the last days, several joined by " / "
 * @param condition the event that it waits for, in the drafter's words
 * @param limit the period that is counted, so that its last day can be reckoned once the day of the event is known
 * @param rule the name of the rule that read it
 * @param derivation how the last day was reckoned, a sentence in Vietnamese
 */
public record DeadlineReading(
        int start,
        int end,
        String words,
        DeadlineKind kind,
        @Nullable LocalDate writtenDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalTime time,
        boolean target,
        @Nullable String recurrence,
        @Nullable String condition,
        @Nullable TimeLimit limit,
        String rule,
        String derivation) {}
