package vn.dondoc.task.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The facts that the status of a task follows from.
 *
 * @param lastTime the hour on the last day up to and including which it is in time; null: the whole day
 * @param awaitsDay its last day is counted from something that has not happened yet
 */
public record TaskFacts(
        boolean followed,
        @Nullable Instant completedAt,
        @Nullable Instant withdrawnAt,
        @Nullable LocalDate lastDay,
        @Nullable LocalTime lastTime,
        boolean awaitsDay) {}
